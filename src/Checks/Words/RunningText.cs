using System.Text;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Terms;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks;

/// <summary>
/// The words of one paragraph, heading or table cell that are the author's own, with the way back to where each
/// stands. Code, the words of links out of the site, quotes and what is set in *italics*, such as the title of a work,
/// are left out.
/// </summary>
public sealed class RunningText
{
    private readonly string _file;
    private readonly List<(int Start, int Line, int Column)> _pieces = [];

    private RunningText(LeafBlock block, string file)
    {
        _file = file;
        IsProse = block is ParagraphBlock && block.Parent is not TableCell;
        StringBuilder text = new();
        Append(text, block.Inline!);
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Whether it is a paragraph or an item of a list.</summary>
    public bool IsProse { get; }

    /// <summary>Its words, read once for all checks.</summary>
    internal TextWords Words => field ??= new(Text);

    /// <summary>Where a character of the text is written.</summary>
    public SourcePosition PositionOf(int index)
    {
        (int start, int line, int column) = _pieces.Last(piece => piece.Start <= index);
        return new(_file, line + 1, column + index - start + 1);
    }

    internal static IEnumerable<RunningText> AllOf(MarkdownDocument document, string file) =>
        document.Descendants<LeafBlock>()
            .Where(block => block.Inline is not null && !IsQuoted(block))
            .Select(block => new RunningText(block, file));

    private static bool IsQuoted(Block block)
    {
        for (ContainerBlock? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock and not AlertBlock)
                return true;
        }

        return false;
    }

    private void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(text, literal, literal.Content.ToString());
                break;
            case TermLink term:
                Add(text, term, term.Text);
                break;
            case EmphasisInline { DelimiterCount: 1 }:
            case LinkInline link when link.IsImage || link.Url?.Contains("://", StringComparison.Ordinal) == true:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (Inline inner in container)
                    Append(text, inner);
                break;
            default:
                text.Append(' ');
                break;
        }
    }

    private void Add(StringBuilder text, Inline inline, string words)
    {
        _pieces.Add((text.Length, inline.Line, inline.Column));
        text.Append(words);
    }
}
