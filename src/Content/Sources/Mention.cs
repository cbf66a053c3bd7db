namespace KneesAfterRunning.Content.Sources;

/// <summary>One place where a page cites a source.</summary>
/// <param name="Number">The source's number on the page, from 1.</param>
/// <param name="Index">Which of the page's mentions of the source it is, from 1.</param>
/// <param name="List">The address of the works that the page cites.</param>
public sealed record Mention(int Number, int Index, string List)
{
    /// <summary>The id of this place, to which the reference leads back.</summary>
    public string Anchor => $"cite-{Number}-{Index}";

    /// <summary>The id of the source among the works that the page cites.</summary>
    public string ReferenceAnchor => $"ref-{Number}";

    /// <summary>The address of the source there.</summary>
    public string Address => $"{List}#{ReferenceAnchor}";
}
