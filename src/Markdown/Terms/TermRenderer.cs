using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>Renders plain words, and the first mention of a term among them as a link to its place in the glossary.</summary>
internal sealed class TermRenderer : ArticleObjectRenderer<LiteralInline>
{
    protected override void Write(ArticleHtmlRenderer renderer, LiteralInline part)
    {
        int done = 0;
        foreach (TermLink link in renderer.Article.Terms.GetValueOrDefault(part, []))
        {
            WriteWords(renderer, part, done, link.Start);
            renderer.Begin(part.Line, part.Column + link.Start).Write("<a class=\"term\" href=\"").WriteEscapeUrl(link.Address)
                .Write("\">");
            done = link.Start + link.Length;
            WriteWords(renderer, part, link.Start, done);
            renderer.Write("</a>");
        }

        WriteWords(renderer, part, done, part.Content.Length);
    }

    private static void WriteWords(ArticleHtmlRenderer renderer, LiteralInline part, int start, int end)
    {
        ReadOnlySpan<char> words = part.Content.AsSpan()[start..end];
        if (renderer.EnableHtmlEscape)
            renderer.WriteEscape(words);
        else
            renderer.Write(words);
    }
}
