using System.Text.RegularExpressions;

namespace KneesAfterRunning.Text;

/// <summary>
/// How many years of school a text asks for, after J. P. Kincaid and others, "Derivation of new readability formulas",
/// 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. Numbers count as words of one syllable.
/// </summary>
internal static partial class ReadingGrade
{
    /// <param name="sentences">The sentences of the text.</param>
    /// <returns>The grade; zero for a text without words.</returns>
    public static double Of(IReadOnlyList<string> sentences)
    {
        string[] words = [.. sentences.SelectMany(WordsOf)];
        return words.Length == 0
            ? 0
            : (0.39 * words.Length / sentences.Count) + (11.8 * words.Sum(Syllables.In) / words.Length) - 15.59;
    }

    /// <summary>
    /// The sentences of a paragraph: each ends in a full stop, a question mark or an exclamation mark, or with the paragraph;
    /// each cell of a table is one.
    /// </summary>
    public static IReadOnlyList<string> SentencesOf(string paragraph) =>
        [.. SentenceEnd().Split(paragraph).Where(sentence => WordsOf(sentence).Any())];

    public static IEnumerable<string> WordsOf(string sentence) => Word().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex("""\n|(?<=[.!?]["”’)]?)(?<!\b(?:e\.g|i\.e|vs|Dr)\.)\s+(?=["“‘(]?[\p{Lu}\p{N}])""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("""\p{L}[\p{L}\p{M}'’–-]*|\p{N}[\p{N}.,]*""")]
    private static partial Regex Word();
}
