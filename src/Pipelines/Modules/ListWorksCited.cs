using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Adds, beside each article that cites something, a page that lists what it cites.</summary>
internal sealed class ListWorksCited : ParallelModule
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        ArticleBody body = input.Get<ArticleBody>();
        if (body.References.Count == 0)
            return [input];
        WorksCitedPage list = new(input.Get<Article>(), body.References);
        Document page = new Document(input.Source, default).WithDestination(PagePath.FileOf(list.Path)).With(list);
        return [input,
            await LayoutRenderer.RenderAsync(page, PageModelFactory.WorksCited(page, context), typeof(WorksCitedLayout))];
    }
}
