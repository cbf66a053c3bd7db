using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
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
            node.GetAttributes().AddProperty(PositionMark.Name, MarkOf(node, text));
        return document;
    }

    private static string MarkOf(MarkdownObject node, string text)
    {
        int line = node.Line + 1;
        int column = node.Column + 1;
        if (node is not LinkInline link || link.UrlSpan.Start <= link.Span.Start || link.UrlSpan.End > link.Span.End)
            return PositionMark.ValueOf(line, column);
        ReadOnlySpan<char> before = text.AsSpan(link.Span.Start, link.UrlSpan.Start - link.Span.Start);
        int lineEnd = before.LastIndexOf('\n');
        return PositionMark.ValueOf(line, column, line + before.Count('\n'), lineEnd < 0 ? column + before.Length : before.Length - lineEnd);
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
