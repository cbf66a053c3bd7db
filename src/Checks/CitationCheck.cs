using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Checks;

/// <summary>Every cited key is in the bibliography, and every work in the bibliography is cited.</summary>
internal sealed class CitationCheck : IAnalyzer
{
    public Task AnalyzeAsync(IExecutionContext context)
    {
        Site site = context.Site();
        foreach (Located<string> key in KeysOf(site).Where(key => site.SourceByKey(key.Value) is null))
        {
            context.Diagnostics.Report(
                Problems.UnknownCitation, key.At,
                $"There is no source `{key.Value}`.{Suggestion.For(key.Value, site.Sources.Select(source => source.Key))}",
                "Correct the key, or add the work to `sources.yml`.");
        }

        foreach (Source source in site.Sources.Where(source => !UnwrittenText.IsMark(source.Found) && !context.CrossLinks().CitedIn(source).Any()))
        {
            context.Diagnostics.Report(
                Problems.UncitedSource, source.At, $"No page cites `{source.Key}`.",
                source.Key.AsSpan().ContainsOnlyKeyCharacters()
                    ? "Cite it where it is used, or remove it."
                    : $"A key is made of the letters a to z, digits and hyphens: write `{LatinLetters.WithoutAccents(source.Key)}` here and where it is cited.");
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<Located<string>> KeysOf(Site site) =>
    [
        .. site.Outlines.Values.SelectMany(outline => outline.Citations),
        .. site.Images.SelectMany(image => image.Chart?.Sources ?? []),
        .. site.Causes.SelectMany(cause => cause.Prevention).SelectMany(item => item.Sources),
        .. site.Terms.Select(term => term.Source).OfType<Located<string>>(),
    ];
}
