using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Has problems weigh what the settings say.</summary>
internal sealed class OverrideSeverities : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        context.Diagnostics.OverrideSeverities(RuleSettings.Resolve(input.Get<SiteSettings>().Rules, context.Diagnostics));
        return Task.FromResult<IReadOnlyList<Document>>([input]);
    }
}
