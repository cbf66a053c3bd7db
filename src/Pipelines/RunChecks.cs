using KneesAfterRunning.Checks;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Runs all checks of the site side by side.</summary>
internal sealed class RunChecks(IReadOnlyList<ISiteCheck> checks) : IAnalyzer
{
    public Task AnalyzeAsync(IExecutionContext context)
    {
        SiteContext site = new(
            context.Site(), context.CrossLinks(), context.Style(), context.Licenses(),
            context.Inputs, context.Files, context.Diagnostics, context.Cancellation);
        return Task.WhenAll(checks.Select(check => Task.Run(() => check.CheckAsync(site), context.Cancellation)));
    }
}
