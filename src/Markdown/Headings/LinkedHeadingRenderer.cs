using System.Globalization;
using KneesAfterRunning.Markdown.Citations;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Headings;

/// <summary>Renders a heading with its words as the link to it; one that holds links of its own has none around them.</summary>
internal sealed class LinkedHeadingRenderer : ArticleObjectRenderer<HeadingBlock>
{
    protected override void Write(ArticleHtmlRenderer renderer, HeadingBlock part)
    {
        string level = part.Level.ToString(CultureInfo.InvariantCulture);
        string? anchor = HoldsLinks(part) ? null : part.TryGetAttributes()?.Id;
        renderer.EnsureLine();
        renderer.Begin(part).Write("<h").Write(level).WriteAttributes(part).Write('>');
        if (anchor is not null)
            renderer.Write("<a class=\"heading-link\" href=\"#").WriteEscapeUrl(anchor).Write("\">");
        renderer.WriteLeafInline(part);
        if (anchor is not null)
            renderer.Write("</a>");
        renderer.Write("</h").Write(level).WriteLine(">");
    }

    private static bool HoldsLinks(HeadingBlock heading) =>
        heading.Inline?.FindDescendants<Inline>().Any(inline => inline is LinkInline or AutolinkInline or Citation) == true;
}
