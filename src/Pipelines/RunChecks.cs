using KneesAfterRunning.Checks;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Runs all checks of the site as it was read, side by side.</summary>
internal sealed class RunChecks(IReadOnlyList<ISiteCheck> checks) : IAnalyzer
{
    public Phase After => Phase.Process;

    public Task AnalyzeAsync(IExecutionContext context)
    {
        SiteContext site = new(
            context.Site(), context.CrossLinks(), context.Style(), context.Licenses(),
            [.. context.Inputs.Select(ParsedArticle.Of).OfType<ParsedArticle>()],
            context.Files.InputFiles, context.Files.StrayLinks, context.Files.Cache, context.Diagnostics, context.Cancellation);
        return Task.WhenAll(checks.Select(check => Task.Run(() => check.CheckAsync(site), context.Cancellation)));
    }
}
