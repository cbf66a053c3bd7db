using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Drops articles that say <c>draft: true</c>, unless drafts are to be shown.</summary>
internal sealed class ExcludeDrafts(BuildOptions options) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            [.. context.Inputs.Where(document => options.WithDrafts || !document.Get<Article>().Draft)]);
}
