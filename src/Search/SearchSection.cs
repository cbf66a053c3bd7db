namespace KneesAfterRunning.Search;

/// <summary>A part of a page that a result can lead to.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its words.</param>
internal sealed record SearchSection(string Anchor, string Heading, string Text)
{
    /// <summary>Other names of what the section is about.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
