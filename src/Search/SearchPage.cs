namespace KneesAfterRunning.Search;

/// <summary>A page that can be found, with what it is found by.</summary>
/// <param name="Address">Where a reader goes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it says, in a sentence, and what comes before its first heading.</param>
internal sealed record SearchPage(string Address, string Title, string Summary)
{
    /// <summary>What else the subject of the page is called.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Where and when it hurts, and how that feels: what a reader knows who does not know the name.</summary>
    public IReadOnlyList<string> Symptoms { get; init; } = [];

    public IReadOnlyList<SearchSection> Sections { get; init; } = [];

    /// <summary>
    /// How much its text is worth beside that of a page of advice, from 0 to 1. Its title and other names count in full.
    /// </summary>
    public double Boost { get; init; } = 1;
}
