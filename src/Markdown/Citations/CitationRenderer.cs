using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Renders a citation as numbers that lead to the list of the works that the page cites.</summary>
internal sealed class CitationRenderer : ArticleObjectRenderer<Citation>
{
    /// <summary>Numbers within brackets, each a link.</summary>
    /// <param name="renderer">Where they are written.</param>
    /// <param name="mentions">The numbers.</param>
    /// <param name="keys">The keys that an author wrote for them; none where a chart cites its sources.</param>
    public static void Write(ArticleHtmlRenderer renderer, IReadOnlyList<Mention> mentions, IReadOnlyList<CitedKey>? keys = null)
    {
        renderer.Write("<sup class=\"citation\">[");
        for (int index = 0; index < mentions.Count; index++)
        {
            Mention mention = mentions[index];
            if (index > 0)
                renderer.Write(", ");
            if (keys is not null)
                renderer.Begin(keys[index].Line, keys[index].Column);
            renderer.Write(
                $"<a id=\"{mention.Anchor}\" href=\"{mention.Address}\" aria-label=\"Source {mention.Number}\">{mention.Number}</a>");
        }

        renderer.Write("]</sup>");
    }

    protected override void Write(ArticleHtmlRenderer renderer, Citation part)
    {
        CitedKey[] known = [.. part.Keys.Where(renderer.Article.Mentions.ContainsKey)];
        Write(renderer, [.. known.Select(key => renderer.Article.Mentions[key])], known);
    }
}
