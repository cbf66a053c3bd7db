namespace KneesAfterRunning.Bibliography;

/// <summary>Reads works from BibTeX or BibLaTeX.</summary>
internal static class BibTexFile
{
    private const int YearLength = 4;

    public static IReadOnlyList<Work> Read(string text) => [.. BibTexParser.Parse(text).Select(WorkOf)];

    private static Work WorkOf(BibTexEntry entry) => new()
    {
        Name = entry.Key,
        Fault = entry.UnclosedSince is { } line
            ? $"The record `{entry.Key}`, which begins in line {line}, is never closed: it has a `{{` without its `}}`."
            : null,
        Authors = entry.Fields.TryGetValue("author", out string? authors) ? BibTexNames.Read(authors) : [],
        Title = entry.Text("title"),
        Journal = entry.Text("journal", "journaltitle"),
        Year = entry.Text("year", "date") is { Length: >= YearLength } date && date[..YearLength].All(char.IsAsciiDigit)
            ? date[..YearLength]
            : null,
        Volume = entry.Text("volume"),
        Issue = entry.Text("number", "issue"),
        Pages = entry.Text("pages"),
        // Their underscores may be escaped, and nothing else of them is LaTeX.
        Doi = Doi.Of(Address(entry, "doi")),
        Url = Address(entry, "url"),
        Pmid = entry.Text("pmid")
            ?? (entry.Text("eprinttype", "archiveprefix")?.ToLowerInvariant() == "pubmed" ? entry.Text("eprint") : null),
    };

    private static string? Address(BibTexEntry entry, string field) =>
        entry.Fields.GetValueOrDefault(field)?.Replace("\\", "", StringComparison.Ordinal).Trim('{', '}', ' ');
}
