using System.Text.RegularExpressions;

namespace KneesAfterRunning.Search;

/// <summary>
/// Takes the ending off an English word, so that run, runs and running are one. It only ever cuts, so a stem begins every
/// word that it stands for, and a stem is not meant to be read: "injuries" and "injury" are "injur". <c>find.js</c> does
/// the same; <c>tests/Search/analysis.json</c> holds both to it.
/// </summary>
internal static partial class Stemmer
{
    /// <summary>The stem of a word as <see cref="Tokenizer"/> gives it.</summary>
    public static string StemOf(string word)
    {
        string stem = Plural().Replace(word, "$1");
        stem = Participle().Replace(stem, "$1");
        stem = Quality().Replace(stem, "$1");
        stem = Process().Replace(stem, "$1");
        stem = LastVowels().Replace(stem, "$1");
        return DoubledConsonant().Replace(stem, "$1");
    }

    [GeneratedRegex("^(..+[^ius])s$")]
    private static partial Regex Plural();

    [GeneratedRegex("^(?=...+(?:ing|ed)$)(.*[aeiouy].*[^e])(?:ing|ed)$")]
    private static partial Regex Participle();

    [GeneratedRegex("^(....+?)(?:(?:ful)?(?:ly|ness)|ful)$")]
    private static partial Regex Quality();

    [GeneratedRegex("^(.....+)(?:ation|en|us)$")]
    private static partial Regex Process();

    [GeneratedRegex("^(...+?)[eiy]+$")]
    private static partial Regex LastVowels();

    [GeneratedRegex(@"([b-df-hj-np-tv-z])\1$")]
    private static partial Regex DoubledConsonant();
}
