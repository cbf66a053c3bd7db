using System.Globalization;
using System.Text;

namespace KneesAfterRunning.Search;

/// <summary>
/// Splits text into words for the index: lower case, without accents and apostrophes. <c>find.js</c> does the same to
/// what readers type; <c>tests/Search/analysis.json</c> holds both to it.
/// </summary>
public static class Tokenizer
{
    /// <summary>Letters of the longest word; what is longer is cut into several, so that nobody's typing grows without bound.</summary>
    public const int MaxLength = 30;

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokens(text).Select(token => token.Word);
    }

    /// <summary>The words of a text, each with whether a hyphen alone ties it to the one before.</summary>
    internal static IEnumerable<Token> Tokens(string text)
    {
        StringBuilder word = new(MaxLength);
        int length = 0;
        string between = "";
        foreach (Rune rune in (text.IsNormalized(NormalizationForm.FormD) ? text : text.Normalize(NormalizationForm.FormD)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsOtherNumber(rune))
            {
                if (length == MaxLength)
                {
                    yield return new Token(word.ToString(), IsHyphen(between));
                    word.Clear();
                    (length, between) = (0, "");
                }

                word.Append(Rune.ToLowerInvariant(rune).ToString());
                length++;
            }
            else if (!IsPartOfAWord(rune))
            {
                if (word.Length > 0)
                {
                    yield return new Token(word.ToString(), IsHyphen(between));
                    word.Clear();
                    (length, between) = (0, "");
                }

                between = between.Length == 0 ? rune.ToString() : "  ";
            }
        }

        if (word.Length > 0)
            yield return new Token(word.ToString(), IsHyphen(between));
    }

    private static bool IsHyphen(string between) => between is "-" or "\u2010" or "\u2011";

    /// <summary>What stands in a word and is not read: accents, apostrophes.</summary>
    private static bool IsPartOfAWord(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '\u02bc'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsOtherNumber(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A word as it stands in a text.</summary>
    /// <param name="Word">Its letters.</param>
    /// <param name="Joined">Whether only a hyphen stands between it and the word before.</param>
    internal readonly record struct Token(string Word, bool Joined);
}
