using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines;

/// <summary>The way of every article, whatever its kind: from the file to its page and the list of what it cites.</summary>
internal abstract class ArticlesPipeline : Pipeline
{
    /// <param name="files">Reads the files.</param>
    /// <param name="read">Makes an article of its front matter and its path.</param>
    /// <param name="options">Whether drafts are among them.</param>
    protected ArticlesPipeline(ReadFiles files, Func<YamlMap, string, Article?> read, BuildOptions options)
    {
        InputModules = [files];
        ProcessModules = [new ReadFrontMatter(read), new ExcludeDrafts(options), new ParseMarkdown()];
        PostProcessModules =
        [
            new RenderMarkdown(),
            new ReadLeaflet(),
            new RenderLayout(PageModelFactory.Article, page => ArticleLayouts.For(page.Article!)),
            new ListWorksCited(),
            new CreateLeaflets(),
        ];
        OutputModules = [new WriteFiles()];
    }
}
