using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.CareCards;

/// <summary>
/// Renders an alert block as a care card with a title that says what to do. A card of information is named by its first line,
/// where that is in bold alone.
/// </summary>
internal sealed class CareCardRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        CareLevel level = obj.Level() ?? CareLevel.Information;
        ParagraphBlock? named = level == CareLevel.Information ? obj.FirstOrDefault() as ParagraphBlock : null;
        string? name = named is null ? null : NameIn(named);
        string title = name ?? level.Title();
        renderer.EnsureLine();
        renderer.Write($"<div class=\"care-card care-card-{KebabCase.Of(level)}\" role=\"note\" aria-label=\"");
        renderer.WriteEscape(title).Write("\">").WriteLine();
        renderer.Write("<p class=\"care-card-title\">").WriteEscape(title).WriteLine("</p>");
        foreach (Block block in obj.Skip(name is null ? 0 : 1))
            renderer.Render(block);
        renderer.WriteLine("</div>");
    }

    private static string? NameIn(ParagraphBlock line) =>
        line.Inline is { } words && words.FirstChild == words.LastChild
        && words.FirstChild is EmphasisInline { DelimiterCount: 2, FirstChild: LiteralInline name } bold && bold.LastChild == name
            ? name.Content.ToString()
            : null;
}
