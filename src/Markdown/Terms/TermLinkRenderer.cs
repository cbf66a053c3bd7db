using KneesAfterRunning.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>Renders a term as a link to its place in the glossary.</summary>
internal sealed class TermLinkRenderer : HtmlObjectRenderer<TermLink>
{
    protected override void Write(HtmlRenderer renderer, TermLink obj)
    {
        renderer.Write("<a class=\"term\" href=\"").WriteEscapeUrl(obj.Address).Write('"');
        renderer.Write(PositionMark.Attribute(obj.Line + 1, obj.Column + 1)).Write('>');
        renderer.WriteEscape(obj.Text).Write("</a>");
    }
}
