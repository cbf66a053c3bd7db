using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>Reports the places of an article that <c>new</c> has left for its author to write, and that are not yet written.</summary>
internal static class UnwrittenWords
{
    public static void Report(MarkdownDocument markdown, string file, DiagnosticBag diagnostics)
    {
        foreach (Block block in markdown.Descendants<Block>())
        {
            foreach (string text in TextsOf(block))
                Placeholder.Report(text, PositionOf(block, file), diagnostics);
        }
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Figure figure => [figure.AltText, figure.Caption],
        ParagraphBlock or HeadingBlock => [block.PlainText()],
        _ => [],
    };

    /// <summary>The first words of a care card stand on the line below its kind, where its paragraph begins.</summary>
    private static SourcePosition PositionOf(Block block, string file)
    {
        MarkdownObject start = (block as LeafBlock)?.Inline?.FirstChild ?? (MarkdownObject)block;
        return new(file, start.Line + 1, start.Column + 1);
    }
}
