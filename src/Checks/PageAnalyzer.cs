using System.Text;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Checks.Links;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Parses every finished page once, and runs all page checks on it; then follows the links between them.</summary>
internal sealed class PageAnalyzer(IReadOnlyList<IPageCheck> checks) : ISiteCheck
{
    /// <summary>
    /// Has the parser compiled, which the runtime does when it is first used, while the other core still reads and
    /// renders: a tenth of a build of this site.
    /// </summary>
    public static void WarmUp() => _ = new HtmlParser()
        .ParseDocument("<!DOCTYPE html><html lang=en><title>&amp;</title><main id=main><h1>A</h1><ul><li><a href='#main'>B</a></ul><table><tr><td>C</table><svg><a href='/'/></svg>");

    public async Task CheckAsync(SiteContext context)
    {
        Document[] documents =
            [.. context.Documents.Where(document => document.Destination.EndsWith(".html", StringComparison.Ordinal) && document.TryGet<Redirect>() is null)];
        Dictionary<string, LinkedPage> pages = [];
        foreach (LinkedPage page in await InParallel.SelectAsync(documents, document => Task.FromResult(Check(document, context.Diagnostics)), context.Cancellation))
            pages.TryAdd(page.Destination, page);

        LinkCheck.Check(
            new RenderedSite(context.Site, context.Files.InputFiles.ToHashSet(), context.Documents.Select(document => document.Destination).ToHashSet(), pages),
            context.Diagnostics);
    }

    private LinkedPage Check(Document document, DiagnosticBag diagnostics)
    {
        RenderedPage page = new(
            document.Source, document.Destination, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(document.Content.Span)));
        foreach (IPageCheck check in checks)
            check.Check(page, diagnostics);
        return LinkedPage.Of(page);
    }
}
