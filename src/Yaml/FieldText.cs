using KneesAfterRunning.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>A text of a field that readers see, with the way back to where each of its characters is written.</summary>
public sealed class FieldText
{
    private readonly YamlScalarNode _node;
    private readonly string _yaml;
    private readonly SourcePosition _start;

    /// <param name="node">The field's value.</param>
    /// <param name="yaml">All the YAML that it stands in.</param>
    /// <param name="start">Where the value begins in its file.</param>
    /// <param name="isSentence">Whether it is made of sentences that speak to readers, and is no title, label or note.</param>
    internal FieldText(YamlScalarNode node, string yaml, SourcePosition start, bool isSentence)
    {
        _node = node;
        _yaml = yaml;
        _start = start;
        IsSentence = isSentence;
    }

    public string Value => _node.Value ?? "";

    public bool IsSentence { get; }

    /// <summary>
    /// Where a character of the value is written. Quoted and folded values have other spaces in the file, but the same
    /// letters: as many stand before it there as here.
    /// </summary>
    public SourcePosition PositionOf(int index)
    {
        int letters = Value.AsSpan(0, index).ToString().Count(letter => !char.IsWhiteSpace(letter));
        int line = 0;
        int lineStart = LineStart((int)_node.Start.Line - 1);
        for (int at = FirstLetter(lineStart + (int)_node.Start.Column - 1); at < _yaml.Length; at += LengthAt(at))
        {
            if (_yaml[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }

            if (!IsSpaceAt(at) && letters-- == 0)
                return new(_start.File, _start.Line + line, at - lineStart + 1);
        }

        return _start;
    }

    private int LineStart(int line)
    {
        int start = 0;
        for (; line > 0; line--)
            start = _yaml.IndexOf('\n', start) + 1;
        return start;
    }

    /// <summary>What is after the quotation mark; or, of a folded value, still on the line of its <c>&gt;</c>.</summary>
    private int FirstLetter(int start) => _node.Style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
        ScalarStyle.Folded or ScalarStyle.Literal => Math.Max(start, _yaml.IndexOf('\n', start)),
        _ => start,
    };

    private bool IsSpaceAt(int at) =>
        char.IsWhiteSpace(_yaml[at])
            || (IsEscape(at) && (char.IsWhiteSpace(_yaml[at + 1]) || _yaml[at + 1] is 'n' or 't' or 'r'));

    /// <summary>
    /// How many characters of the file stand for one of the value: two of <c>''</c> and <c>\"</c>, more of <c>\u2019</c>.
    /// </summary>
    private int LengthAt(int at)
    {
        if (_node.Style == ScalarStyle.SingleQuoted && _yaml[at] == '\'')
            return 2;
        return !IsEscape(at) ? 1 : _yaml[at + 1] switch { '\r' or '\n' => 1, 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
    }

    private bool IsEscape(int at) => _node.Style == ScalarStyle.DoubleQuoted && _yaml[at] == '\\';
}
