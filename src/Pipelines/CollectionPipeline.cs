using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>The articles of one collection.</summary>
internal sealed class CollectionPipeline : Pipeline
{
    public CollectionPipeline(Collection collection, BuildOptions options)
    {
        Name = NameOf(collection);
        InputModules = [new ReadFiles(collection.Files) { Except = [PagesPipeline.IndexPages] }];
        ProcessModules = [new ReadFrontMatter(collection.Read), new ExcludeDrafts(options), new ParseMarkdown()];
        PostProcessModules =
        [
            new RenderMarkdown(),
            new RenderLayout(PageModelFactory.Article, page => ArticleLayouts.For(page.Article!)),
            new ListWorksCited(),
        ];
        OutputModules = [new WriteFiles()];
    }

    public override string Name { get; }

    public static string NameOf(Collection collection) => $"{nameof(CollectionPipeline)}:{collection.Folder}";
}
