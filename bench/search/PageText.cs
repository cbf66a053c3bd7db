namespace KneesAfterRunning.Bench.Search;

/// <summary>A finished page, as the other searches are given it.</summary>
/// <param name="Address">Its path from the root of the site, as in <c>/causes/overuse/</c>.</param>
/// <param name="Title">Its main heading.</param>
/// <param name="Aliases">Its other names, as far as the finished site says them.</param>
/// <param name="Sections">Its text, cut at the headings that can be linked to.</param>
/// <param name="Language">Its language, as in <c>en-GB</c>.</param>
/// <param name="Main">What stands in its main part, as HTML.</param>
internal sealed record PageText(
    string Address,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<SectionText> Sections,
    string Language,
    string Main);
