using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Words;

/// <summary>The words of one paragraph, heading or table cell of an article.</summary>
internal sealed class BlockProse : Prose
{
    private readonly IReadOnlyList<int> _citations;

    private BlockProse(LeafBlock block, InlineWords words)
        : base(words.Text, block is ParagraphBlock && block.Parent is not TableCell, words.PositionOf)
    {
        Block = block;
        _citations = words.Citations;
    }

    public LeafBlock Block { get; }

    public override bool? IsSourced => Block is HeadingBlock ? null : CitedWorks.AreNear(Block);

    public static IEnumerable<BlockProse> AllOf(MarkdownDocument document, string file) =>
        document.Descendants<LeafBlock>()
            .Where(block => block.Inline is not null && !IsQuoted(block))
            .Select(block => new BlockProse(block, new InlineWords(block.Inline!, file)));

    /// <summary>Whether a sentence cites a work: the citation stands in it, or after its full stop.</summary>
    /// <param name="word">A word of the sentence.</param>
    public bool IsCited(int word)
    {
        int first = Words.SentenceOf(word).First();
        int next = Words.SentenceOf(word).Last() + 1;
        while (next < Words.Count && Words[next] is TextWord.End or TextWord.Question or TextWord.Break)
            next++;
        int start = first > 0 ? Words.Start(first) : 0;
        int end = next < Words.Count ? Words.Start(next) : int.MaxValue;
        return _citations.Any(citation => citation >= start && citation < end);
    }

    private static bool IsQuoted(Block block)
    {
        for (ContainerBlock? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock and not AlertBlock)
                return true;
        }

        return false;
    }
}
