using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>
/// The other pages, at the top of the input folder and as the index of a folder: some show what the build has gathered.
/// </summary>
public sealed class Pages : Pipeline
{
    /// <summary>The pages that list a folder; they are not themselves articles of that folder.</summary>
    internal const string IndexPages = "**/" + PagePath.Index + ".md";

    public Pages(BuildOptions options)
    {
        InputModules = [new ReadFiles("*.md", IndexPages)];
        ProcessModules =
        [
            new ReadFrontMatter<StandardPage>(FrontMatter.ReadPage),
            new ExcludeDrafts(options),
            new ParseMarkdown(),
        ];
        PostProcessModules =
        [
            new RenderMarkdown(),
            new RenderLayout(ModelOf.Article, page => StandardLayouts.For(((StandardPage)page.Article!).Layout)),
            new ListWorksCited(),
        ];
        OutputModules = [new StripPositionMarks(), new WriteFiles()];
    }
}
