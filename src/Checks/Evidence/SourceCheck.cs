using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>Every work stands once in the bibliography, with a year in which it can have appeared.</summary>
/// <param name="today">The day of the build, in UTC.</param>
internal sealed class SourceCheck(DateOnly today) : SiteCheck
{
    /// <summary>KNEE122: one work twice in the bibliography.</summary>
    public static readonly Rule SameWork = Rule.Error("KNEE122");

    /// <summary>Nothing on knees that is worth citing is older.</summary>
    private const int EarliestYear = 1800;

    /// <summary>Fewest letters of a title by which a work is known.</summary>
    private const int FewestLetters = 12;

    protected override void Check(SiteContext context)
    {
        IReadOnlyList<Source> sources = context.Site.Sources;
        foreach (Source source in sources.Where(source => source.Year < EarliestYear || source.Year > today.Year + 1))
        {
            context.Diagnostics.Report(
                FieldErrors.InvalidValue, source.YearAt,
                source.Year < EarliestYear
                    ? $"`year: {source.Year}` is too early for a work on knees."
                    : $"`year: {source.Year}` has yet to come.",
                "Write the year in which the work appeared, in four digits.");
        }

        HashSet<Source> reported = [];
        ReportSame(sources, source => source.Doi?.ToLowerInvariant(), "DOI", source => source.AddressAt, reported,
            context.Diagnostics);
        ReportSame(sources, NameOf, "title, authors and year", source => source.TitleAt, reported, context.Diagnostics);
    }

    /// <summary>What distinguishes a work from all others where it has no DOI; null where too little of it is known.</summary>
    private static string? NameOf(Source source) =>
        source is { Authors: [var first, ..], Year: { } year }
            && string.Concat(source.Title.Where(char.IsLetterOrDigit)) is { Length: >= FewestLetters } title
            ? $"{title}|{first.Split(' ')[0]}|{year}".ToLowerInvariant()
            : null;

    /// <summary>
    /// Whether the two are surely different, whatever else they share: parts of a series have addresses of their own.
    /// </summary>
    private static bool AreApart(Source one, Source other) =>
        Differ(one.Doi, other.Doi) || Differ(one.Url, other.Url);

    private static bool Differ(string? one, string? other) =>
        one is not null && other is not null && !one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static void ReportSame(
        IEnumerable<Source> sources, Func<Source, string?> nameOf, string what, Func<Source, SourcePosition> positionOf,
        HashSet<Source> reported, DiagnosticBag diagnostics)
    {
        foreach (Source[] same in sources.Where(source => nameOf(source) is not null).GroupBy(source => nameOf(source))
            .Select(same => same.DistinctBy(source => source.Key).ToArray()))
        {
            foreach (Source other in same.Skip(1)
                .Where(source => (what == "DOI" || !AreApart(same[0], source)) && reported.Add(source)))
            {
                diagnostics.Report(
                    SameWork, positionOf(other),
                    $"`{other.Key}` has the {what} of `{same[0].Key}`: one work stands twice in the bibliography.",
                    $"Cite `{same[0].Key}` wherever `{other.Key}` is cited, and remove this entry; or correct it where it is another work.");
            }
        }
    }
}
