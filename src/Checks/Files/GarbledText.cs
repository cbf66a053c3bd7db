using System.Buffers;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>Characters that no author typed: those of a wrong encoding, and those that nobody can see.</summary>
internal static class GarbledText
{
    /// <summary>KNEE110: characters gone wrong.</summary>
    public static readonly Rule GarbledCharacter = Rule.Error("KNEE110");

    /// <summary>KNEE111: character that nobody can see.</summary>
    public static readonly Rule InvisibleCharacter = Rule.Warning("KNEE111");

    private const char Replacement = '\uFFFD';

    private const string Invisible = "\u00AD\u200B\u2060\uFEFF";

    /// <summary>What UTF-8 read as Windows-1252 begins with, and the first and last of the characters that then follow.</summary>
    private static readonly (string Start, char First, char Last)[] Misread =
    [
        ("â€", '\u0080', '\u2122'), ("Ã", '\u0080', '\u00BF'), ("Â", '\u0080', '\u00BF'), ("ï»", '\u00BF', '\u00BF'),
        ("ðŸ", '\u0080', '\u2122'),
    ];

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsControl), Replacement, .. Invisible, 'â', 'Ã',
            'Â', 'ï', 'ð']);

    /// <summary>Reports the first of each kind.</summary>
    public static void Report(string text, string file, DiagnosticBag diagnostics)
    {
        HashSet<Rule> seen = [];
        int index = 0;
        for (int next; (next = text.AsSpan(index).IndexOfAny(Suspicious)) >= 0; index++)
        {
            index += next;
            if (FaultAt(text, index) is (Rule rule, string message, string help) && seen.Add(rule))
                diagnostics.Report(rule, PositionOf(text, index, file), message, help);
        }
    }

    private static (Rule Rule, string Message, string Help)? FaultAt(string text, int index)
    {
        char letter = text[index];
        if (Invisible.Contains(letter, StringComparison.Ordinal))
        {
            return (InvisibleCharacter, $"A character that nobody can see stands here: {NameOf(letter)}.",
                "Delete it, and look through what you pasted with it: delete and retype the two letters on either side.");
        }

        if (letter == Replacement)
        {
            return (GarbledCharacter, "Here stands `\uFFFD`, which a program put in place of a character that it could not read.",
                "Write what should stand there, an apostrophe most often, and look for others on this page.");
        }

        if (IsControl(letter))
        {
            return (GarbledCharacter, $"A control character (U+{(int)letter:X4}) stands here, which is no text.",
                "Delete it; if it stands between all letters, save the file as UTF-8.");
        }

        return MisreadAt(text, index) is { } misread
            ? (GarbledCharacter, $"`{misread}` is one character that was read in the wrong encoding.",
                "Write what should stand there, an apostrophe or a dash most often, and save the file as UTF-8.")
            : null;
    }

    private static string? MisreadAt(string text, int index)
    {
        foreach ((string start, char first, char last) in Misread)
        {
            int end = index + start.Length;
            if (string.CompareOrdinal(text, index, start, 0, start.Length) == 0 && end < text.Length && text[end] >= first
                && text[end] <= last)
                return start + (char.IsControl(text[end]) ? "" : text[end].ToString());
        }

        return null;
    }

    private static bool IsControl(char letter) =>
        char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f' or '\u0085');

    private static string NameOf(char letter) => letter switch
    {
        '\u00AD' => "a soft hyphen",
        '\u200B' => "a space without width",
        '\u2060' => "a word joiner",
        _ => "a byte order mark",
    };

    private static SourcePosition PositionOf(string text, int index, string file)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index);
        return new(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
