using KneesAfterRunning.Content;
using KneesAfterRunning.Markdown.CareCards;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Headings;
using KneesAfterRunning.Markdown.Tables;
using KneesAfterRunning.Markdown.Terms;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>The Markdown in which articles are written: CommonMark, tables, and this site's conventions.</summary>
public static class ArticleMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<LinkedHeadingExtension>()
        .UseAlertBlocks()
        .Use<FigureExtension>()
        .Use<CareCardExtension>()
        .Use<CitationExtension>()
        .Use<GradeExtension>()
        .Use<TermExtension>()
        .Use<ScrollingTableExtension>()
        .Build();

    /// <summary>Parses a whole file, front matter and all, so that lines and columns are those of the file.</summary>
    public static MarkdownDocument Parse(string text)
    {
        MarkdownDocument document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (MarkdownObject node in document.Descendants().Where(node => node is HeadingBlock or LinkInline or AutolinkInline))
            node.GetAttributes().AddProperty(PositionMark.Name, PositionMark.ValueOf(node.Line + 1, node.Column + 1));
        return document;
    }

    public static string ToHtml(MarkdownDocument document)
    {
        using StringWriter html = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }
}
