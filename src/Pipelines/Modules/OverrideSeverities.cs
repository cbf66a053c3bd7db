using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Has problems weigh what the settings say.</summary>
internal sealed class OverrideSeverities : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        if (input.Get<SiteSettings>().Severities is { } severities)
            context.Diagnostics.OverrideSeverities(severities);
        return Task.FromResult<IReadOnlyList<Document>>([input]);
    }
}
