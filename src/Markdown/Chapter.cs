using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

/// <summary>A heading of whatever level, with all that stands under it: down to the next heading of its level or above.</summary>
internal sealed record Chapter(HeadingBlock Heading, IReadOnlyList<Block> Blocks)
{
    public string Title { get; } = Outliner.HeadingOf(Heading).Text;

    /// <summary>The chapters directly under this one's heading.</summary>
    public IEnumerable<Chapter> Chapters => Of(Blocks).Where(chapter => chapter.Heading.Level == Heading.Level + 1);

    /// <summary>The first chapter with a title; null where there is none.</summary>
    public static Chapter? Titled(string title, MarkdownDocument document) =>
        Of([.. document]).FirstOrDefault(chapter => chapter.Title.Equals(title, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Chapter> Of(IReadOnlyList<Block> blocks)
    {
        foreach ((int index, Block block) in blocks.Index())
        {
            if (block is HeadingBlock heading)
                yield return new(heading, [.. blocks.Skip(index + 1).TakeWhile(next => !Ends(next, heading))]);
        }
    }

    private static bool Ends(Block block, HeadingBlock chapter) =>
        block is HeadingBlock heading && heading.Level <= chapter.Level;
}
