using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Citations;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>
/// The citations that stand behind a paragraph, a point of a list or a cell of a table. A line that ends in a colon cites for
/// the list under it, what stands before a table for all of that, a point for what it contains, and a row for its cells.
/// </summary>
internal static class CitedWorks
{
    /// <summary>Keys of what the text and what it belongs to cites.</summary>
    public static IEnumerable<string> Behind(LeafBlock text) => BlocksBehind(text, LeadsIn).SelectMany(KeysIn).Distinct();

    /// <summary>Whether anything is cited in a text, in what it belongs to or in the paragraph before its list.</summary>
    public static bool AreNear(LeafBlock text) => BlocksBehind(text, (_, _) => true).SelectMany(KeysIn).Any();

    /// <summary>Keys of what a cell cites, if it cites for itself; of another text the same as <see cref="Behind"/>.</summary>
    public static IEnumerable<string> OfStatement(LeafBlock text) =>
        text.Parent is TableCell && KeysIn(text) is var own && own.Any() ? own : Behind(text);

    private static bool LeadsIn(ParagraphBlock before, Block block) => block is Table || before.PlainText().EndsWith(':');

    private static IEnumerable<Block> BlocksBehind(LeafBlock text, Func<ParagraphBlock, Block, bool> leadsIn)
    {
        yield return text;
        Block inner = text;
        for (ContainerBlock? around = text.Parent; around is not null; around = around.Parent)
        {
            if (around is ListItemBlock or TableRow)
                yield return around;
            else if (inner is ListBlock or Table && Before(inner, around) is ParagraphBlock before && leadsIn(before, inner))
                yield return before;
            inner = around;
        }
    }

    private static Block? Before(Block block, ContainerBlock container) =>
        container.IndexOf(block) is > 0 and int index ? container[index - 1] : null;

    private static IEnumerable<string> KeysIn(Block block) =>
        (block is LeafBlock leaf ? leaf.Inline?.FindDescendants<Citation>() ?? [] : block.Descendants<Citation>())
            .SelectMany(citation => citation.Keys).Select(key => key.Key);
}
