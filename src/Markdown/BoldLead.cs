using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>The words in bold with which a paragraph begins, and which say what it is about: "**Easier:** bend less."</summary>
internal static class BoldLead
{
    /// <summary>The first paragraph that begins with such words, also in a list or a care card; null where none does.</summary>
    public static ParagraphBlock? Find(string words, IEnumerable<Block> blocks) =>
        blocks.SelectMany(ParagraphsOf)
            .FirstOrDefault(paragraph => words.Equals(Of(paragraph), StringComparison.OrdinalIgnoreCase));

    /// <summary>What a paragraph says after them.</summary>
    public static string WordsAfter(ParagraphBlock paragraph) =>
        paragraph.PlainText()[(Of(paragraph)?.Length ?? 0)..].Trim(' ', ':', '.');

    private static IEnumerable<ParagraphBlock> ParagraphsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph],
        ContainerBlock container => container.Descendants<ParagraphBlock>(),
        _ => [],
    };

    /// <summary>The words, with the colon or full stop at their end; empty where a paragraph begins with none.</summary>
    public static string WholeOf(ParagraphBlock paragraph) => BoldIn(paragraph)?.PlainText() ?? "";

    /// <summary>Without a colon or full stop.</summary>
    private static string? Of(ParagraphBlock paragraph) => BoldIn(paragraph)?.PlainText().TrimEnd(':', '.');

    /// <summary>In a care card the end of the line with its marker comes before them.</summary>
    private static EmphasisInline? BoldIn(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstOrDefault(inline => inline is not LineBreakInline) is EmphasisInline { DelimiterCount: 2 } bold
            ? bold
            : null;
}
