using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>Renders a table in a box that can be reached by keyboard, so that it can be scrolled by it.</summary>
public sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-box\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
