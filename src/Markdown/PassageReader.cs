using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.CareCards;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>
/// Reads the passages of an article in their order, but for those still to be written and pictures written wrong, and which of
/// them have a source. A sentence that ends in a colon
/// and the list under it are sourced together; a table shares the sources of the paragraph before it.
/// </summary>
/// <param name="file">The article's path in the input folder.</param>
internal sealed class PassageReader(string file)
{
    /// <summary>How many rows tell what is usual in a table; at most one in so many may have been forgotten.</summary>
    private const int FewestRows = 4;

    public IEnumerable<Passage> Read(MarkdownDocument document) => Read(document, default);

    private IEnumerable<Passage> Read(ContainerBlock container, Surroundings around)
    {
        for (int index = 0; index < container.Count; index++)
        {
            Block? before = index == 0 ? null : container[index - 1];
            Block? after = index == container.Count - 1 ? null : container[index + 1];
            foreach (Passage passage in Read(container[index], before, after, around))
                yield return passage;
        }
    }

    private IEnumerable<Passage> Read(Block block, Block? before, Block? after, Surroundings around) => block switch
    {
        ParagraphBlock unwritten when Placeholder.IsMark(unwritten.PlainText()) => [],
        ParagraphBlock figure when figure.PlainText().StartsWith("![", StringComparison.Ordinal) => [],
        ParagraphBlock paragraph =>
            [PassageOf(paragraph, paragraph.PlainText(),
                around.IsSourced || IsSourced(paragraph) || (LeadsIn(paragraph) && after is ListBlock && IsSourced(after)),
                around.IsSigns)],
        Table table =>
            [PassageOf(table, TextOf(table),
                around.IsSourced || IsSourced(table) || (before is ParagraphBlock && IsSourced(before)), isSign: false),
                .. RowsWithoutSource(table)],
        ListBlock list =>
            Read(list, new(around.IsSourced || (LeadsIn(before) && IsSourced(before)),
                around.IsSigns || around.IsWarning || LeadsInSigns(before), around.IsWarning)),
        AlertBlock card => Read(card, around with { IsWarning = card.Level()?.SaysWhenToGetHelp() is true }),
        ContainerBlock container => Read(container, around),
        _ => [],
    };

    /// <summary>Where nearly all rows of a table name their sources, those that do not have been forgotten.</summary>
    private IEnumerable<Passage> RowsWithoutSource(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>().Where(row => !row.IsHeader)];
        TableRow[] without = [.. rows.Where(row => !IsSourced(row))];
        return rows.Length >= FewestRows && without.Length <= rows.Length / FewestRows
            ? without.Select(row => PassageOf(row, TextOf(row), isSourced: false, isSign: false))
            : [];
    }

    private Passage PassageOf(Block block, string text, bool isSourced, bool isSign)
    {
        // The first words of a care card stand on the line below its kind, where its paragraph begins. A bracket that begins
        // no link has no place; none is on the first line, where the front matter begins.
        MarkdownObject start = (block as LeafBlock)?.Inline?.FirstOrDefault(inline => inline.Line > 0) ?? (MarkdownObject)block;
        return new(text, new SourcePosition(file, start.Line + 1, start.Column + 1), KindOf(block), isSourced, isSign)
        {
            Links = [.. InlinesOf<LinkInline>(block).Where(IsToPage).Select(link => link.PlainText())
                .Where(words => words.Length > 0)],
            IsGraded = InlinesOf<Grade>(block).Any(grade => grade.Value is not null),
        };
    }

    private static PassageKind KindOf(Block block) => block switch
    {
        Table => PassageKind.Table,
        TableRow => PassageKind.Row,
        { Parent: ListItemBlock item } when item[0] == block => PassageKind.Item,
        _ => PassageKind.Paragraph,
    };

    private bool IsToPage(LinkInline link) =>
        !link.IsImage && link.Url is { } url && (url.StartsWith('#') || LinkTarget.Parse(url, file) is not null);

    private static string TextOf(ContainerBlock table) =>
        string.Join('\n',
            table.Descendants<TableCell>().Select(cell => cell.PlainText()).Where(text => !Placeholder.IsMark(text)));

    private static bool LeadsIn(Block? block) =>
        block is ParagraphBlock && block.PlainText().EndsWith(':');

    /// <summary>"Stop if:", "See a doctor if the knee:" and "The signs are:".</summary>
    private static bool LeadsInSigns(Block? block) =>
        LeadsIn(block) && block!.PlainText().TrimEnd(':').Split(' ').TakeLast(3)
            .Any(word => word.ToLowerInvariant() is "if" or "when" or "unless" or "until" or "sign" or "signs");

    private static bool IsSourced(Block? block) =>
        block is not null
        && (InlinesOf<Citation>(block).Any() || InlinesOf<Grade>(block).Any(grade => grade.Value?.NeedsNoCitation() == true));

    private static IEnumerable<T> InlinesOf<T>(Block block)
        where T : Inline => block is LeafBlock leaf ? leaf.Inline?.FindDescendants<T>() ?? [] : block.Descendants<T>();

    /// <summary>What a block stands in.</summary>
    /// <param name="IsSourced">Whether the line above has a source for it.</param>
    /// <param name="IsSigns">Whether it is a list of signs or conditions.</param>
    /// <param name="IsWarning">Whether it is a card that says when to get help.</param>
    private readonly record struct Surroundings(bool IsSourced, bool IsSigns, bool IsWarning);
}
