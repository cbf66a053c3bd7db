using KneesAfterRunning.Checks.Links;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Parses every finished page once, and runs all page checks on it; then follows the links between them.</summary>
internal sealed class PageVerifier(IReadOnlyList<IPageCheck> checks) : IOutputCheck
{
    /// <summary>
    /// Has the parser compiled, which the runtime does when it is first used, while the other core still reads and
    /// renders: a tenth of a build of this site.
    /// </summary>
    public static void WarmUp() => _ = RenderedPage.Parse(
        "<!DOCTYPE html><html lang=en><title>&amp;</title><main id=main><h1>A</h1><ul><li><a href='#main'>B</a></ul><table><tr><td>C</table><svg><a href='/'/></svg>");

    public async Task CheckAsync(OutputContext context)
    {
        OutputFile[] files =
            [.. context.WithoutRedirects.Where(file => file.Destination.EndsWith(".html", StringComparison.Ordinal))];
        Dictionary<string, LinkedPage> pages = [];
        foreach (LinkedPage page in await InParallel.SelectAsync(files, file => Task.FromResult(Check(file, context.Diagnostics)), context.Cancellation))
            pages.TryAdd(page.Destination, page);

        LinkCheck.Check(
            new RenderedSite(context.Site, context.Inputs, context.Outputs.Select(file => file.Destination).ToHashSet(), pages),
            context.Diagnostics);
    }

    private LinkedPage Check(OutputFile file, DiagnosticBag diagnostics)
    {
        RenderedPage page = RenderedPage.Of(file);
        foreach (IPageCheck check in checks)
            check.Check(page, diagnostics);
        return LinkedPage.Of(page);
    }
}
