using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.CareCards;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Headings;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Markdown.Tables;
using KneesAfterRunning.Markdown.Terms;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

/// <summary>The Markdown in which articles are written: CommonMark, tables, and this site's conventions.</summary>
internal static class ArticleMarkdown
{
    /// <summary>KNEE028: lists or quotations too deep in one another.</summary>
    public static readonly Rule NestedTooDeep = Rule.Fixed("KNEE028");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<LinkedHeadingExtension>()
        .Use<LinkExtension>()
        .UseAlertBlocks()
        .Use<FigureExtension>()
        .Use<CareCardExtension>()
        .Use<CitationExtension>()
        .Use<GradeExtension>()
        .Use<TermExtension>()
        .Use<ScrollingTableExtension>()
        .Build();

    /// <summary>Parses a whole file, front matter and all, so that lines and columns are those of the file.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    public static ArticleHtmlRenderer Render(ResolvedArticle article)
    {
        ArticleHtmlRenderer renderer = new(article);
        Pipeline.Setup(renderer);
        renderer.Render(article.Document);
        return renderer;
    }
}
