using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Sources;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Renders a citation as numbers that lead to the list of the works that the page cites.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<Citation>
{
    /// <summary>Numbers within brackets, each a link; <paramref name="positions"/> are the marks of those that an author wrote.</summary>
    public static void Write(HtmlRenderer renderer, IReadOnlyList<Mention> mentions, IReadOnlyList<string>? positions = null)
    {
        renderer.Write("<sup class=\"citation\">[");
        for (int index = 0; index < mentions.Count; index++)
        {
            Mention mention = mentions[index];
            if (index > 0)
                renderer.Write(", ");
            renderer.Write($"<a id=\"{mention.Anchor}\" href=\"{mention.Address}\" aria-label=\"Source {mention.Number}\"");
            renderer.Write($"{positions?[index]}>{mention.Number}</a>");
        }

        renderer.Write("]</sup>");
    }

    protected override void Write(HtmlRenderer renderer, Citation obj)
    {
        CitedKey[] known = [.. obj.Keys.Where(key => key.Mention is not null)];
        Write(
            renderer,
            [.. known.Select(key => key.Mention!)],
            [.. known.Select(key => PositionMark.Attribute(key.Line + 1, key.Column + 1))]);
    }
}
