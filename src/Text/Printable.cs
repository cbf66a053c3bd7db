using System.Globalization;
using System.Text;

namespace KneesAfterRunning.Text;

/// <summary>
/// Text of an input file, made safe to print: it could otherwise steer a terminal, begin a line of a log of its own,
/// or show its letters in another order than they stand in (https://trojansource.codes).
/// </summary>
internal static class Printable
{
    private const char Stand = '\uFFFD';

    /// <summary>The text on one line.</summary>
    public static string Line(string text)
    {
        StringBuilder? line = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsUnsafe(text[i]))
                continue;
            line ??= new(text);
            line[i] = char.IsWhiteSpace(text[i]) ? ' ' : Stand;
        }

        return line?.ToString() ?? text;
    }

    /// <summary>Whether a character moves what comes after it.</summary>
    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter)
        || letter is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
