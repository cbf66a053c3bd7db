using System.Globalization;

namespace KneesAfterRunning.Text;

/// <summary>Finds any of some words or phrases in a text: whole, in any case, and the longest where several begin.</summary>
internal sealed class WordPattern(IEnumerable<string> words)
{
    private readonly PhraseIndex _words = new(words.Where(word => !string.IsNullOrWhiteSpace(word)));

    public bool IsIn(string text) => MatchesIn(text).Any();

    /// <summary>Where they stand, from left to right; none overlaps another.</summary>
    public IEnumerable<WordMatch> MatchesIn(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            string[] candidates = _words.BeginningWith(text[at]);
            if (candidates.Length == 0 || MatchAt(at, text, candidates) is not { } match)
                continue;
            yield return match;
            at += match.Value.Length - 1;
        }
    }

    private static WordMatch? MatchAt(int at, string text, string[] candidates)
    {
        if (at > 0 && IsOfWord(text[at - 1]))
            return null;
        foreach (string word in candidates)
        {
            int end = at + word.Length;
            if (PhraseIndex.Stands(word, text, at) && (end == text.Length || !IsOfWord(text[end])))
                return new(at, text[at..end]);
        }

        return null;
    }

    /// <summary>Whether a word goes on with a character: "band-like" is one word.</summary>
    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '-' or '_'
            || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
