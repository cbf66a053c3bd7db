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
        foreach (CitedKey key in obj.Keys)
        {
            if (key.Mention is not { } mention)
                continue;
            if (!first)
                renderer.Write(", ");
            first = false;
            renderer.Write($"<a id=\"{mention.Anchor}\" href=\"#{mention.ReferenceAnchor}\" aria-label=\"Source {mention.Number}\"");
            renderer.Write($"{PositionMark.Attribute(key.Line + 1, key.Column + 1)}>{mention.Number}</a>");
        }

        renderer.Write("]</sup>");
    }
}
