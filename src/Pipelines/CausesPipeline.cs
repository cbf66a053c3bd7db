using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>The articles on why knees hurt, one for each cause.</summary>
internal sealed class CausesPipeline : Pipeline
{
    public CausesPipeline(BuildOptions options)
    {
        InputModules = [new ReadFiles("causes/**/*.md") { Except = [PagesPipeline.IndexPages] }];
        ProcessModules =
        [
            new ReadFrontMatter<Cause>(FrontMatter.ReadCause),
            new ExcludeDrafts(options),
            new ParseMarkdown(),
        ];
        PostProcessModules = [new RenderMarkdown(), new RenderLayout(PageModelFactory.Article, _ => typeof(CauseLayout)), new ListWorksCited()];
        OutputModules = [new WriteFiles()];
    }
}
