namespace KneesAfterRunning.Search;

/// <summary>Something that can be found: a page, or a section of it.</summary>
/// <param name="Address">Where a reader goes.</param>
/// <param name="Page">The page's title.</param>
/// <param name="Heading">The section's heading; empty for the page as a whole.</param>
/// <param name="Passage">What the result shows: the first words of the section.</param>
public sealed record SearchEntry(string Address, string Page, string Heading, string Passage);
