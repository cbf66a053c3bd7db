namespace KneesAfterRunning.Content;

/// <summary>One place where a page cites a source.</summary>
/// <param name="Number">The source's number on the page, from 1.</param>
/// <param name="Index">Which of the page's mentions of the source it is, from 1.</param>
public readonly record struct Mention(int Number, int Index)
{
    /// <summary>The id of this place, to which the reference leads back.</summary>
    public string Anchor => $"cite-{Number}-{Index}";

    /// <summary>The id of the source among the references at the foot of the page.</summary>
    public string ReferenceAnchor => $"ref-{Number}";
}
