using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Bibliography;

/// <summary>The text of <c>sources.yml</c>, into which an entry can be put without any other change.</summary>
internal sealed class SourcesText
{
    public const string File = Source.File;

    private const char ByteOrderMark = '\ufeff';

    private readonly string _text;
    private readonly string _newLine;
    private readonly YamlSequenceNode? _list;

    private SourcesText(string text, YamlSequenceNode? list)
    {
        _text = text;
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _list = list;
        DiagnosticBag unused = new();
        Sources = [.. YamlMap.ParseList(text.TrimStart(ByteOrderMark), File, unused).Select(Source.Read)];
    }

    /// <summary>The works that it holds.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <exception cref="FormatException">It does not parse, or is no list with each entry on lines of its own.</exception>
    public static SourcesText Parse(string text)
    {
        DiagnosticBag faults = new();
        if (!YamlText.TryParse(text.TrimStart(ByteOrderMark), File, 0, faults, out YamlNode? root))
            throw new FormatException(
                string.Join(' ', faults.InOrder().Select(fault => $"Line {fault.At.Line}: {fault.Message}")));
        return root switch
        {
            null or YamlScalarNode { Value: null or "" } => new(text, null),
            YamlSequenceNode { Style: not YamlDotNet.Core.Events.SequenceStyle.Flow } list => new(text, list),
            _ => throw new FormatException("It is no list with each entry on lines of its own."),
        };
    }

    /// <summary>
    /// The text with an entry more: before the first whose key comes after its own, where the keys are in order; else at the end.
    /// </summary>
    public string With(string key, IReadOnlyList<string> entry)
    {
        string[] keys = [.. Sources.Select(source => source.Key)];
        int before = Array.FindIndex(keys, other => string.CompareOrdinal(other, key) > 0);
        bool isInOrder = keys.SequenceEqual(keys.Order(StringComparer.Ordinal));
        return before < 0 || !isInOrder ? AtTheEnd(entry) : Before(before, entry);
    }

    private string Before(int index, IReadOnlyList<string> entry)
    {
        // Above the first entry a comment may be that of the whole file.
        int at = StartOf(index == 0 ? LineOf(index) : LineOfComment(index));
        return _text[..at] + Written(entry) + (HasGaps ? _newLine : "") + _text[at..];
    }

    private string AtTheEnd(IReadOnlyList<string> entry)
    {
        string end = _text.Length == 0 || _text.EndsWith('\n') ? "" : _newLine;
        bool gap = _text.Length > 0 && HasGaps && !_text.EndsWith(_newLine + _newLine, StringComparison.Ordinal);
        return _text + end + (gap ? _newLine : "") + Written(entry);
    }

    private string Written(IEnumerable<string> entry) => string.Concat(entry.Select(line => Indent + line + _newLine));

    /// <summary>Whether empty lines stand between the entries, as in the bibliography of this site.</summary>
    private bool HasGaps => _list is not { Children.Count: > 1 } || Line(LineOfComment(1) - 1).Trim().Length == 0;

    /// <summary>What stands before the hyphen of each entry.</summary>
    private string Indent =>
        _list is { Children.Count: > 0 } ? new(Line(LineOf(0)).TakeWhile(letter => letter == ' ').ToArray()) : "";

    /// <summary>The line of an entry, from 0.</summary>
    private int LineOf(int index) => (int)_list!.Children[index].Start.Line - 1;

    /// <summary>The line of the comment right above an entry, which belongs to it; that of the entry where it has none.</summary>
    private int LineOfComment(int index)
    {
        int line = LineOf(index);
        while (Line(line - 1).TrimStart().StartsWith('#'))
            line--;
        return line;
    }

    private string Line(int line) => _text[StartOf(line)..].Split('\n')[0];

    private int StartOf(int line)
    {
        int at = _text.StartsWith(ByteOrderMark) ? 1 : 0;
        for (int passed = 0; passed < line; passed++)
            at = _text.IndexOf('\n', at) + 1;
        return at;
    }
}
