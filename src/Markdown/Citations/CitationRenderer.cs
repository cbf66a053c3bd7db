using KneesAfterRunning.Content;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Renders a citation as numbers that lead to the references at the foot of the page.</summary>
public sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation obj)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        ArgumentNullException.ThrowIfNull(obj);
        renderer.Write("<sup class=\"citation\">[");
        bool first = true;
        foreach (CitedKey key in obj.Keys.Where(key => key.Number > 0))
        {
            if (!first)
                renderer.Write(", ");
            first = false;
            renderer.Write($"<a id=\"{Reference.MentionOf(key.Number, key.Mention)}\" href=\"#{Reference.AnchorOf(key.Number)}\"");
            renderer.Write($" aria-label=\"Source {key.Number}\"{PositionMark.Attribute(key.Line + 1, key.Column + 1)}>{key.Number}</a>");
        }

        renderer.Write("]</sup>");
    }
}
