using System.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Reads the entries of a BibTeX file as reference managers write it. What it cannot make sense of it passes over: such
/// files hold much that is nobody's fault here.
/// </summary>
internal sealed class BibTexParser
{
    private readonly string _text;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);
    private int _at;

    private BibTexParser(string text) => _text = text;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    public static IReadOnlyList<BibTexEntry> Parse(string text) => [.. new BibTexParser(text).Entries()];

    private IEnumerable<BibTexEntry> Entries()
    {
        while ((_at = _text.IndexOf('@', _at)) >= 0)
        {
            int start = _at++;
            string type = Word().ToLowerInvariant();
            SkipSpaces();
            if (Current is not ('{' or '(') || type is "comment" or "preamble")
                continue;
            _at++;
            if (type == "string")
            {
                foreach ((string name, string value) in Fields())
                    _strings[name] = value;
                continue;
            }

            string key = Until(",})").Trim();
            Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
            foreach ((string name, string value) in Fields())
                fields.TryAdd(name, value);
            yield return new BibTexEntry(key,
                fields)
            { UnclosedSince = Current is '@' or '\0' ? _text.AsSpan(0, start).Count('\n') + 1 : null };
        }

        _at = _text.Length;
    }

    private IEnumerable<(string Name, string Value)> Fields()
    {
        while (true)
        {
            while (Current == ',' || char.IsWhiteSpace(Current))
                _at++;
            string name = Word();
            SkipSpaces();
            if (name.Length == 0 || Current != '=')
                yield break;
            _at++;
            yield return (name, Value());
        }
    }

    /// <summary>Parts between braces or quotation marks, numbers and names of strings, with <c>#</c> between them.</summary>
    private string Value()
    {
        StringBuilder value = new();
        do
        {
            SkipSpaces();
            if (Current is '{' or '"')
            {
                value.Append(Delimited());
            }
            else
            {
                string word = Until(",}#)").Trim();
                value.Append(_strings.GetValueOrDefault(word, word));
            }

            SkipSpaces();
        }
        while (Current == '#' && ++_at > 0);
        return value.ToString();
    }

    /// <summary>The text between two braces that belong together, or between two quotation marks outside of braces.</summary>
    private string Delimited()
    {
        char end = Current == '{' ? '}' : '"';
        int start = ++_at;
        int depth = 0;
        for (; _at < _text.Length; _at++)
        {
            char letter = _text[_at];
            if (letter == '\\')
                _at++;
            else if (letter == end && depth == 0)
                return _text[start.._at++];
            else
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        }

        _at = _text.Length;
        return _text[start..];
    }

    private string Word()
    {
        SkipSpaces();
        int start = _at;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '_' or ':' or '.' or '+')
            _at++;
        return _text[start.._at];
    }

    private string Until(string ends)
    {
        int start = _at;
        while (_at < _text.Length && !ends.Contains(_text[_at], StringComparison.Ordinal))
            _at++;
        return _text[start.._at];
    }

    private void SkipSpaces()
    {
        while (char.IsWhiteSpace(Current))
            _at++;
    }
}
