using System.Buffers;

namespace KneesAfterRunning.Drawings;

/// <summary>
/// A style of a drawing, read in one pass: rules, in <c>@media</c> or not, of properties that <see cref="SvgVocabulary"/> has.
/// It is so small a part of CSS that no browser can read it in another way.
/// </summary>
internal sealed class SvgStyle
{
    private const string Media = "@media";

    private static readonly SearchValues<char> Ends = SearchValues.Create("{};");
    private static readonly SearchValues<char> Braces = SearchValues.Create("{}");

    private static readonly SearchValues<char> SelectorLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.#*:,>+~ \t\r\n");

    /// <summary>The words of a query for light, dark, paper and the like; none that says how large a window is.</summary>
    private static readonly HashSet<string> MediaWords =
    [
        "all", "screen", "print", "and", "not", "only", "prefers-color-scheme", "light", "dark", "forced-colors", "active",
        "none", "prefers-contrast", "more", "less", "custom", "no-preference",
    ];

    private static readonly char[] AfterName = [' ', '"', '\'', '(', '\t', '\r', '\n'];

    private readonly string _text;
    private readonly List<SvgDeclaration> _declarations = [];
    private readonly List<(int Index, string Message)> _errors = [];

    private SvgStyle(string css) => _text = SvgStyleText.WithoutComments(css, _errors);

    public IReadOnlyList<SvgDeclaration> Declarations => _declarations;

    /// <summary>What it may not have, and where.</summary>
    public IReadOnlyList<(int Index, string Message)> Faults => _errors;

    /// <summary>Reads a <c>style</c> element.</summary>
    public static SvgStyle OfSheet(string css)
    {
        SvgStyle style = new(css);
        if (style._errors.Count == 0)
            style.ReadRules();
        return style;
    }

    /// <summary>Reads a <c>style</c> attribute.</summary>
    public static SvgStyle OfElement(string css)
    {
        SvgStyle style = new(css);
        if (style._errors.Count == 0)
            style.ReadDeclarations("", 0, style._text.Length);
        return style;
    }

    /// <summary>Reads an attribute that sets a property.</summary>
    public static SvgStyle OfProperty(string property, string value)
    {
        SvgStyle style = new(value);
        if (style._errors.Count == 0)
            style.Add("", property, style._text, 0);
        return style;
    }

    private void ReadRules()
    {
        bool inMedia = false;
        int at = 0;
        while (_text.AsSpan(at).IndexOfAnyExcept(" \t\r\n") is >= 0 and int space)
        {
            at += space;
            int end = at + _text.AsSpan(at).IndexOfAny(Ends);
            string head = (end < at ? _text[at..] : _text[at..end]).TrimEnd();
            if (head.StartsWith('@') && !(IsMedia(head) && !inMedia && end >= at && _text[end] == '{'))
            {
                _errors.Add((at, $"The style of a drawing may not have `{SvgValue.Shown(head.Split(AfterName)[0])}`."));
                at = EndOfBlock(at);
            }
            else if (head.StartsWith('@'))
            {
                inMedia = true;
                at = end + 1;
            }
            else if (inMedia && head.Length == 0 && _text[end] == '}')
            {
                inMedia = false;
                at = end + 1;
            }
            else if (end < at || _text[end] != '{' || ReadRule(head, at, end + 1) is not { } next)
            {
                _errors.Add((at, "The style of this drawing cannot be read from here."));
                return;
            }
            else
            {
                at = next;
            }
        }

        if (inMedia)
            _errors.Add((_text.Length, "The style of this drawing lacks a `}` at its end."));
    }

    /// <returns>Where the next rule begins; null where this one has no end.</returns>
    private int? ReadRule(string selector, int start, int body)
    {
        if (selector.Length == 0 || selector.AsSpan().ContainsAnyExcept(SelectorLetters))
            _errors.Add((start, $"The style of a drawing may not choose by `{SvgValue.Shown(selector)}`."));
        int end = body + _text.AsSpan(body).IndexOfAny(Braces);
        if (end < body || _text[end] == '{')
            return null;
        ReadDeclarations(selector, body, end);
        return end + 1;
    }

    private void ReadDeclarations(string selector, int from, int to)
    {
        foreach (Range range in _text.AsSpan(from, to - from).Split(';'))
        {
            (int start, int length) = range.GetOffsetAndLength(to - from);
            ReadOnlySpan<char> written = _text.AsSpan(from + start, length);
            int at = from + start + (length - written.TrimStart().Length);
            int colon = written.IndexOf(':');
            if (colon >= 0)
                Add(selector, $"{written[..colon].Trim()}".ToLowerInvariant(), $"{written[(colon + 1)..].Trim()}", at);
            else if (!written.IsWhiteSpace())
                _errors.Add((at, "The style of this drawing cannot be read from here."));
        }
    }

    private void Add(string selector, string property, string value, int at)
    {
        if (!SvgVocabulary.Properties.Contains(property))
            _errors.Add((at, $"The style of a drawing may not set `{SvgValue.Shown(property)}`."));
        else if (value.AsSpan().ContainsAny(Ends))
            _errors.Add((at, $"The value of `{property}` cannot be read."));
        else if (SvgValue.ForbiddenCallIn(value) is { } call)
            _errors.Add((at, $"A drawing may not use `{call}`, as `{property}` does."));
        else
            _declarations.Add(new(selector, property, value, at));
    }

    private static bool IsMedia(string head) =>
        head.StartsWith(Media, StringComparison.OrdinalIgnoreCase)
        && head[Media.Length..].Split([' ', '\t', '\r', '\n', '(', ')', ':', ','], StringSplitOptions.RemoveEmptyEntries)
            .All(word => MediaWords.Contains(word.ToLowerInvariant()));

    /// <summary>The place after a statement: after its semicolon, or its braces and all in them.</summary>
    private int EndOfBlock(int at)
    {
        int depth = 0;
        for (; at < _text.Length; at++)
        {
            depth += _text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0)
                return at;
            if (depth == 0 && _text[at] is ';' or '}')
                return at + 1;
        }

        return at;
    }
}
