using KneesAfterRunning.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>Renders a grade as a small tag; the first of a page leads to what the grades mean.</summary>
internal sealed class GradeRenderer : HtmlObjectRenderer<Grade>
{
    protected override void Write(HtmlRenderer renderer, Grade obj)
    {
        renderer.Write("<span class=\"evidence\">");
        if (obj.Address is null)
        {
            renderer.Write("Evidence");
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(obj.Address).Write('"');
            renderer.Write(PositionMark.Attribute(obj.Line + 1, obj.Column + 1)).Write(">Evidence</a>");
        }

        renderer.Write(": ").WriteEscape(obj.Written).Write("</span>");
    }
}
