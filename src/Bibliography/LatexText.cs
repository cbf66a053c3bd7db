using System.Text;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Reads what BibTeX files hold between braces as plain text: accents, dashes and quotation marks as they look in print.
/// </summary>
internal sealed class LatexText
{
    /// <summary>The commands that put an accent on a letter, and below each its combining accent.</summary>
    private const string AccentCommands = "`'^~=u.\"rHvck";
    private const string CombiningAccents = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328";

    /// <summary>Characters that stand for themselves behind a backslash.</summary>
    private const string Escaped = "&%$_#{}";

    /// <summary>Commands that print one character, and what they print.</summary>
    private static readonly Dictionary<string, string> Symbols =
        "aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß dh ð DH Ð th þ TH Þ i i j j textendash – textemdash — textquoteright ’ textquoteleft ‘ times × pm ± geq ≥ leq ≤"
            .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    private static readonly (string Written, string Printed)[] Marks =
        [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "), ("{", ""), ("}", ""), ("$", "")];

    private readonly string _latex;
    private readonly StringBuilder _text = new();
    private int _at;

    private LatexText(string latex) => _latex = latex;

    public static string Plain(string latex) => new LatexText(latex).Read();

    private string Read()
    {
        while (_at < _latex.Length)
        {
            if (_latex[_at] == '\\' && _at + 1 < _latex.Length)
                ReadCommand();
            else if (Marks.FirstOrDefault(mark => Follows(mark.Written)) is { Written: { } written } mark)
                Append(mark.Printed, written.Length);
            else
                Append(_latex[_at].ToString(), 1);
        }

        return string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void ReadCommand()
    {
        string command = CommandAt(_at + 1);
        _at += 1 + command.Length;
        if (char.IsAsciiLetter(command[0]))
            SkipSpaces();
        if (command.Length == 1 && AccentCommands.IndexOf(command[0]) is var accent and >= 0 && LetterUnderAccent() is { } letter)
            _text.Append(LatinLetters.Compose(letter, CombiningAccents[accent]));
        else
            _text.Append(Printed(command));
    }

    private static string Printed(string command) =>
        Escaped.Contains(command, StringComparison.Ordinal) ? command
        : command == "\\" || string.IsNullOrWhiteSpace(command) ? " "
        : Symbols.GetValueOrDefault(command, "");

    /// <summary>The letter that an accent stands on: bare, between braces, or the i and j that have no dot.</summary>
    private char? LetterUnderAccent()
    {
        int at = _at;
        while (at < _latex.Length && _latex[at] is '{' or ' ')
            at++;
        if (at < _latex.Length - 1 && _latex[at] == '\\' && CommandAt(at + 1) is "i" or "j")
            at++;
        if (at >= _latex.Length || !char.IsLetter(_latex[at]))
            return null;
        _at = at + 1;
        return _latex[at];
    }

    /// <summary>A row of letters, or one other character.</summary>
    private string CommandAt(int start)
    {
        int end = start;
        while (end < _latex.Length && char.IsAsciiLetter(_latex[end]))
            end++;
        return _latex[start..Math.Max(end, start + 1)];
    }

    private void SkipSpaces()
    {
        while (_at < _latex.Length && _latex[_at] == ' ')
            _at++;
    }

    private bool Follows(string written) => string.CompareOrdinal(_latex, _at, written, 0, written.Length) == 0;

    private void Append(string text, int read)
    {
        _text.Append(text);
        _at += read;
    }
}
