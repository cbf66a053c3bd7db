using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>
/// Reads the passages of an article in their order, but for those still to be written, and which of them have a source. A sentence that ends in a colon
/// and the list under it are sourced together; a table shares the sources of the paragraph before it.
/// </summary>
/// <param name="file">The article's path in the input folder.</param>
internal sealed class PassageReader(string file)
{
    public IEnumerable<Passage> Read(MarkdownDocument document) => Read(document, sourcedAbove: false);

    private IEnumerable<Passage> Read(ContainerBlock container, bool sourcedAbove)
    {
        for (int index = 0; index < container.Count; index++)
        {
            Block? before = index == 0 ? null : container[index - 1];
            Block? after = index == container.Count - 1 ? null : container[index + 1];
            foreach (Passage passage in Read(container[index], before, after, sourcedAbove))
                yield return passage;
        }
    }

    private IEnumerable<Passage> Read(Block block, Block? before, Block? after, bool sourcedAbove) => block switch
    {
        ParagraphBlock unwritten when UnwrittenText.IsMark(unwritten.PlainText()) => [],
        ParagraphBlock paragraph =>
            [PassageOf(paragraph, paragraph.PlainText(), sourcedAbove || IsSourced(paragraph) || (LeadsIn(paragraph) && after is ListBlock && IsSourced(after)))],
        Table table => [PassageOf(table, TextOf(table), sourcedAbove || IsSourced(table) || (before is ParagraphBlock && IsSourced(before)))],
        ListBlock list => Read(list, sourcedAbove || (LeadsIn(before) && IsSourced(before))),
        ContainerBlock container => Read(container, sourcedAbove),
        _ => [],
    };

    private Passage PassageOf(Block block, string text, bool isSourced)
    {
        // The first words of a care card stand on the line below its kind, where its paragraph begins.
        MarkdownObject start = (block as LeafBlock)?.Inline?.FirstChild ?? (MarkdownObject)block;
        return new(text, new SourcePosition(file, start.Line + 1, start.Column + 1), block is not Table, isSourced);
    }

    private static string TextOf(Table table) =>
        string.Join('\n', table.Descendants<TableCell>().Select(cell => cell.PlainText()).Where(text => !UnwrittenText.IsMark(text)));

    private static bool LeadsIn(Block? block) =>
        block is ParagraphBlock && block.PlainText().EndsWith(':');

    private static bool IsSourced(Block? block) =>
        block is not null
        && (InlinesOf<Citation>(block).Any() || InlinesOf<Grade>(block).Any(grade => grade.Value?.NeedsNoCitation() == true));

    private static IEnumerable<T> InlinesOf<T>(Block block)
        where T : Inline => block is LeafBlock leaf ? leaf.Inline?.FindDescendants<T>() ?? [] : block.Descendants<T>();
}
