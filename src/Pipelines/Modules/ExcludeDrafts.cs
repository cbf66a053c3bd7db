using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Drops articles that say <c>draft: true</c>, unless drafts are to be shown.</summary>
internal sealed class ExcludeDrafts(BuildOptions options) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        ILookup<bool, Document> byDraft =
            context.Inputs.ToLookup(document => !options.WithDrafts && document.Get<Article>().Draft);
        foreach (Document draft in byDraft[true])
            context.Diagnostics.MarkExcluded(draft.Get<Article>().DraftAt, "This page is a draft",
                draft.Get<ArticleText>().Value);
        return Task.FromResult<IReadOnlyList<Document>>([.. byDraft[false]]);
    }
}
