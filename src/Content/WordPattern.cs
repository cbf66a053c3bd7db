using System.Buffers;
using System.Globalization;

namespace KneesAfterRunning.Content;

/// <summary>Finds any of some words or phrases in a text: whole, in any case, and the longest where several begin.</summary>
public sealed class WordPattern
{
    /// <summary>Finds where any of them stands, also within a longer word: most of a text is passed over at once.</summary>
    private readonly SearchValues<string> _anywhere;

    /// <summary>By their first letters, in capitals; the longest first.</summary>
    private readonly ILookup<char, string> _byFirst;

    public WordPattern(IEnumerable<string> words)
    {
        string[] longestFirst = [.. words.Where(word => !string.IsNullOrWhiteSpace(word)).OrderByDescending(word => word.Length)];
        _anywhere = SearchValues.Create(longestFirst, StringComparison.OrdinalIgnoreCase);
        _byFirst = longestFirst.ToLookup(word => char.ToUpperInvariant(word[0]));
    }

    public bool IsIn(string text) => MatchesIn(text).Any();

    /// <summary>Where they stand, from left to right; none overlaps another.</summary>
    public IEnumerable<WordMatch> MatchesIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(_anywhere) is >= 0 and int ahead)
        {
            at += ahead;
            if (MatchAt(at, text) is { } match)
            {
                yield return match;
                at += match.Value.Length;
            }
            else
            {
                at++;
            }
        }
    }

    private WordMatch? MatchAt(int at, string text)
    {
        if (at > 0 && IsOfWord(text[at - 1]))
            return null;
        foreach (string word in _byFirst[char.ToUpperInvariant(text[at])])
        {
            int end = at + word.Length;
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !IsOfWord(text[end])))
                return new(at, text[at..end]);
        }

        return null;
    }

    /// <summary>Whether a word goes on with a character: "band-like" is one word.</summary>
    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '-' or '_' || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
