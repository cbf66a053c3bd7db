using System.Text;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Citations;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// The author's own words within some markup. Code, the words of links out of the site and what is set in *italics*, such
/// as the title of a work, are left out.
/// </summary>
internal sealed class InlineWords
{
    private readonly string _file;
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Line, int Column)> _pieces = [];
    private readonly List<int> _citations = [];

    /// <param name="markup">The content of a paragraph, or an image with its alt text.</param>
    /// <param name="file">The article's path in the input folder.</param>
    public InlineWords(ContainerInline markup, string file)
    {
        _file = file;
        AppendAll(markup);
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <summary>Where in the text works are cited.</summary>
    public IReadOnlyList<int> Citations => _citations;

    /// <summary>Where a character of the text is written.</summary>
    public SourcePosition PositionOf(int index)
    {
        (int start, int line, int column) = _pieces.Last(piece => piece.Start <= index);
        return new(_file, line + 1, column + index - start + 1);
    }

    private void AppendAll(ContainerInline container)
    {
        foreach (Inline inner in container)
            Append(inner);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal, literal.Content.ToString());
                break;
            case Citation:
                _citations.Add(_text.Length);
                _text.Append(' ');
                break;
            case EmphasisInline { DelimiterCount: 1 }:
            case LinkInline link when link.IsImage || link.Url?.Contains("://", StringComparison.Ordinal) == true:
                _text.Append(' ');
                break;
            case ContainerInline container:
                AppendAll(container);
                break;
            default:
                _text.Append(' ');
                break;
        }
    }

    private void Add(Inline inline, string words)
    {
        _pieces.Add((_text.Length, inline.Line, inline.Column));
        _text.Append(words);
    }
}
