using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>Every cited key is in the bibliography, and every work in the bibliography is cited.</summary>
internal sealed class CitationCheck : SiteCheck
{
    /// <summary>KNEE050: citation of a source that is not there.</summary>
    public static readonly Rule UnknownCitation = Rule.Error("KNEE050");

    /// <summary>KNEE051: source that no page cites.</summary>
    public static readonly Rule UncitedSource = Rule.Error("KNEE051");

    /// <summary>So many places do not all have the same slip: the source's own key is the wrong one.</summary>
    private const int Many = 3;

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        List<Source> uncited =
            [.. site.Sources.Where(source => !Placeholder.IsMark(source.Found) && !context.CrossLinks.CitedIn(source).Any())];
        foreach (IGrouping<string, Located<string>> places in KeysOf(site).Where(key => site.SourceByKey(key.Value) is null)
            .GroupBy(key => key.Value))
        {
            if (places.Count() >= Many && Suggestion.Nearest(places.Key, uncited.Select(source => source.Key)) is { } renamed)
            {
                Source source = uncited.First(source => source.Key == renamed);
                uncited.Remove(source);
                ReportRenamed(source, [.. places], context.Diagnostics);
            }
            else
            {
                ReportUnknown(places, site, context.Diagnostics);
            }
        }

        foreach (Source source in uncited)
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.Unused(source.Key), UncitedSource, source.At, $"No page cites `{source.Key}`.",
                source.Key.AsSpan().ContainsOnlyKeyCharacters()
                    ? "Cite it where it is used, or remove it."
                    : $"A key is made of the letters a to z, digits and hyphens: write `{LatinLetters.WithoutAccents(source.Key)}` here and where it is cited.");
        }
    }

    private static void ReportUnknown(IEnumerable<Located<string>> places, Site site, DiagnosticBag diagnostics)
    {
        foreach (Located<string> key in places)
        {
            diagnostics.ReportUnresolved(
                UnresolvedReferences.OfSource(key.Value), UnknownCitation, key.At,
                $"There is no source `{key.Value}`.{Suggestion.For(key.Value, site.Sources.Select(source => source.Key))}",
                "Correct the key, or add the work to `sources.yml`.");
        }
    }

    private static void ReportRenamed(Source source, IReadOnlyList<Located<string>> places, DiagnosticBag diagnostics)
    {
        SourcePosition first = places.Select(place => place.At).OrderBy(at => at.File, StringComparer.Ordinal)
            .ThenBy(at => at.Line).First();
        diagnostics.Report(
            UnknownCitation, source.At,
            $"No page cites `{source.Key}`, but {places.Count} places cite `{places[0].Value}`, which no source is: the first is {first.File}:{first.Line}.",
            $"Give this source the key `{places[0].Value}`, or write `{source.Key}` in all of those places.");
    }

    private static IEnumerable<Located<string>> KeysOf(Site site) =>
    [
        .. site.Outlines.Values.SelectMany(outline => outline.Citations),
        .. site.Images.SelectMany(image => image.Chart?.Sources ?? []),
        .. site.Causes.SelectMany(cause => cause.CitedInFields),
        .. site.Terms.Select(term => term.Source).OfType<Located<string>>(),
        .. site.Signs.SelectMany(sign => sign.Sources),
    ];
}
