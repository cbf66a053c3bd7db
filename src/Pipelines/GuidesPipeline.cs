using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>The articles on what to do, whatever the cause.</summary>
internal sealed class GuidesPipeline : Pipeline
{
    public GuidesPipeline(BuildOptions options)
    {
        InputModules = [new ReadFiles("guides/**/*.md") { Except = [PagesPipeline.IndexPages] }];
        ProcessModules =
        [
            new ReadFrontMatter<Guide>(FrontMatter.ReadGuide),
            new ExcludeDrafts(options),
            new ParseMarkdown(),
        ];
        PostProcessModules = [new RenderMarkdown(), new RenderLayout(PageModelFactory.Article, _ => typeof(GuideLayout)), new ListWorksCited()];
        OutputModules = [new WriteFiles()];
    }
}
