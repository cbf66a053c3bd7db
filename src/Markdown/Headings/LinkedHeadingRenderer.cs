using System.Globalization;
using KneesAfterRunning.Markdown.Citations;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Headings;

/// <summary>Renders a heading with its words as the link to it; one that holds links of its own has none around them.</summary>
internal sealed class LinkedHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        string level = obj.Level.ToString(CultureInfo.InvariantCulture);
        string? anchor = HoldsLinks(obj) ? null : obj.TryGetAttributes()?.Id;
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).WriteAttributes(obj).Write('>');
        if (anchor is not null)
            renderer.Write("<a class=\"heading-link\" href=\"#").WriteEscapeUrl(anchor).Write("\">");
        renderer.WriteLeafInline(obj);
        if (anchor is not null)
            renderer.Write("</a>");
        renderer.Write("</h").Write(level).WriteLine(">");
    }

    private static bool HoldsLinks(HeadingBlock heading) =>
        heading.Inline?.FindDescendants<Inline>().Any(inline => inline is LinkInline or AutolinkInline or Citation) == true;
}
