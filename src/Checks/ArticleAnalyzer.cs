using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Runs all article checks on each article, as its author wrote it, and all checks of words also on what other files say to
/// readers.
/// </summary>
/// <param name="checks">The checks of articles.</param>
/// <param name="wordChecksOf">The checks of words, which may depend on the words that the site keeps to, on its glossary and its
/// works.</param>
internal sealed class ArticleAnalyzer(
    IReadOnlyList<IArticleCheck> checks, Func<StyleGuide, Site, IReadOnlyList<IWordCheck>> wordChecksOf) : ISiteCheck
{
    public async Task CheckAsync(SiteContext context)
    {
        Site site = context.Site;
        IReadOnlyList<IWordCheck> wordChecks = wordChecksOf(context.Style, site);
        await Parallel.ForEachAsync(context.Articles, context.Cancellation, (article, _) =>
        {
            foreach (IArticleCheck check in checks)
                check.Check(article, site, context.Diagnostics);
            Check(ProseUnit.Of(article), wordChecks, context.Diagnostics);
            return ValueTask.CompletedTask;
        });
        foreach (ProseUnit writing in ProseUnit.OutsideArticles(site))
            Check(writing, wordChecks, context.Diagnostics);
    }

    private static void Check(ProseUnit writing, IReadOnlyList<IWordCheck> checks, DiagnosticBag diagnostics)
    {
        foreach (IWordCheck check in checks)
            check.Check(writing, diagnostics);
    }
}
