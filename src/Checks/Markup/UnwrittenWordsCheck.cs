using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>What <c>new</c> has left for an article's author to write is written.</summary>
internal sealed class UnwrittenWordsCheck : IArticleCheck
{
    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Block block in article.Markdown.Descendants<Block>())
        {
            foreach (string text in TextsOf(block))
                Placeholder.Report(text, PositionOf(block, article), diagnostics);
        }
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Figure figure => [figure.AltText, figure.Caption],
        ParagraphBlock or HeadingBlock => [block.PlainText()],
        _ => [],
    };

    /// <summary>The first words of a care card stand on the line below its kind, where its paragraph begins.</summary>
    private static SourcePosition PositionOf(Block block, ParsedArticle article)
    {
        return article.PositionOf((block as LeafBlock)?.Inline?.FirstChild ?? (MarkdownObject)block);
    }
}
