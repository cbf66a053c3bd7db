using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>
/// The other pages, at the top of the input folder and as the index of a folder: some show what the build has gathered.
/// </summary>
internal sealed class PagesPipeline(BuildOptions options)
    : ArticlesPipeline(new ReadFiles("*.md", IndexPages), FrontMatter.ReadPage, options)
{
    /// <summary>The pages that list a folder; they are not themselves articles of that folder.</summary>
    internal const string IndexPages = "**/" + PagePath.Index + ".md";
}
