using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>
/// The other pages, at the top of the input folder and as the index of a folder: some show what the build has gathered.
/// </summary>
internal sealed class PagesPipeline : Pipeline
{
    /// <summary>The pages that list a folder; they are not themselves articles of that folder.</summary>
    internal const string IndexPages = "**/" + PagePath.Index + ".md";

    public PagesPipeline(BuildOptions options)
    {
        InputModules = [new ReadFiles("*.md", IndexPages)];
        ProcessModules = [new ReadFrontMatter(FrontMatter.ReadPage), new ExcludeDrafts(options), new ParseMarkdown()];
        PostProcessModules =
        [
            new RenderMarkdown(),
            new RenderLayout(PageModelFactory.Article, page => ArticleLayouts.For(page.Article!)),
            new ListWorksCited(),
        ];
        OutputModules = [new WriteFiles()];
    }
}
