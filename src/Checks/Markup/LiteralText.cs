using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// What Markdown took for plain letters in one paragraph, heading or table cell, line by line. Markup that did not do what
/// its author meant is left standing there. Links, code, citations and escaped characters are each one
/// <see cref="Markup"/>.
/// </summary>
internal sealed class LiteralText
{
    /// <summary>Stands for what is no plain letter: Unicode's object replacement character.</summary>
    public const char Markup = '\uFFFC';

    private readonly List<(int Start, int Offset)> _pieces = [];

    private LiteralText(LeafBlock block)
    {
        Block = block;
        StringBuilder text = new();
        Append(text, block.Inline!);
        Text = text.ToString();
    }

    public LeafBlock Block { get; }

    /// <summary>Its letters; lines end with a line feed.</summary>
    public string Text { get; }

    /// <summary>Where in the file a character of the text is written.</summary>
    public int OffsetOf(int index)
    {
        (int start, int offset) = _pieces.Last(piece => piece.Start <= index);
        return offset + index - start;
    }

    /// <summary>
    /// The lines of a paragraph of its own, without the spaces before them, each with its place in the text; none of a heading or
    /// a cell.
    /// </summary>
    public IEnumerable<(string Line, int Index)> Lines()
    {
        if (Block is not ParagraphBlock || Block.Parent is TableCell)
            yield break;
        int index = 0;
        foreach (string line in Text.Split('\n'))
        {
            string bare = line.TrimStart();
            yield return (bare, index + line.Length - bare.Length);
            index += line.Length + 1;
        }
    }

    internal static IEnumerable<LiteralText> AllOf(MarkdownDocument document) =>
        document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => new LiteralText(block));

    private void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { IsFirstCharacterEscaped: true } literal:
                Add(text, literal, Markup + literal.Content.ToString()[1..], 1);
                break;
            case LiteralInline literal:
                Add(text, literal, literal.Content.ToString());
                break;
            case LineBreakInline:
                Add(text, inline, "\n");
                break;
            case DelimiterInline delimiter:
                Add(text, delimiter, delimiter.ToLiteral());
                AppendAll(text, delimiter);
                break;
            case ContainerInline container when container is not LinkInline:
                AppendAll(text, container);
                break;
            default:
                Add(text, inline, Markup.ToString());
                break;
        }
    }

    private void AppendAll(StringBuilder text, ContainerInline container)
    {
        foreach (Inline inner in container)
            Append(text, inner);
    }

    private void Add(StringBuilder text, Inline inline, string letters, int hidden = 0)
    {
        _pieces.Add((text.Length, inline.Span.Start + hidden));
        text.Append(letters);
    }
}
