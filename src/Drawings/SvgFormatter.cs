using AngleSharp.Dom;
using AngleSharp.Html;

namespace KneesAfterRunning.Drawings;

/// <summary>Writes SVG as HTML. An element without content is closed in its own tag, as HTML allows in SVG alone.</summary>
internal sealed class SvgFormatter : HtmlMarkupFormatter
{
    public override string OpenTag(IElement element, bool selfClosing)
    {
        string tag = base.OpenTag(element, selfClosing);
        return element.HasChildNodes ? tag : tag[..^1] + " />";
    }

    public override string CloseTag(IElement element, bool selfClosing) =>
        element.HasChildNodes ? base.CloseTag(element, selfClosing) : "";
}
