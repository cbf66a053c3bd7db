using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes the body of each article: links, figures, citations and terms resolved against the whole site.</summary>
internal sealed class RenderMarkdown : IModule
{
    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        ArticleRenderer renderer = new(context.Site());
        return await InParallel.SelectAsync(
            context.Inputs,
            document => Task.FromResult(
                document.With(renderer.Render(document.Get<MarkdownDocument>(), document.Get<Article>()))),
            context.Cancellation);
    }
}
