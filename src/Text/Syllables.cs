namespace KneesAfterRunning.Text;

/// <summary>
/// Counts the syllables of English words by their letters: each group of vowels is one, but for the silent ones at the
/// end. It is right for most words, which is what a mean over a page needs; no word list is.
/// </summary>
internal static class Syllables
{
    /// <summary>Endings whose e is not heard.</summary>
    private static readonly string[] SilentEndings = ["es", "ed", "e", "ely"];

    /// <summary>Neighbouring vowels that are heard apart, but for those after some letters.</summary>
    private static readonly string[] Apart = ["ia", "io", "iu", "eo", "ua", "uo"];

    private static readonly string[] Together =
        ["tia", "cia", "tio", "sion", "cio", "gio", "hio", "nio", "xio", "qua", "quo", "gua", "peo", "geo"];

    /// <summary>Of a word or a number, at least one; the parts of a hyphenated word are added.</summary>
    public static int In(string word) =>
        word.Split('-', '–', '/').Sum(part => Math.Max(part.Length > 0 ? 1 : 0, InPart(part.ToLowerInvariant())));

    private static int InPart(string word)
    {
        int groups = 0;
        for (int at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at) && !IsVowel(word, at - 1))
                groups++;
        }

        return groups - (HasSilentEnding(word) ? 1 : 0) + HiatusesIn(word);
    }

    private static bool IsVowel(string word, int at) =>
        at >= 0 && at < word.Length && IsVowel(word[at]) && !(word[at] == 'y' && at == 0);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>"bone" and "runs better on baked" end silently; "little", "boxes" and "wanted" do not.</summary>
    private static bool HasSilentEnding(string word)
    {
        string? ending = SilentEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal));
        if (ending is null)
            return false;
        string stem = word[..^ending.Length];
        if (stem.Length == 0 || IsVowel(stem, stem.Length - 1) || !stem.Any(IsVowel))
            return false;
        char last = stem[^1];
        return ending switch
        {
            "ed" => last is not ('t' or 'd'),
            "es" => last is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !EndsWithSyllabicL(stem),
            _ => !EndsWithSyllabicL(stem),
        };
    }

    /// <summary>The l of "little" and "muscle" is a syllable of its own.</summary>
    private static bool EndsWithSyllabicL(string stem) =>
        stem.Length > 1 && stem[^1] == 'l' && !IsVowel(stem, stem.Length - 2);

    /// <summary>Neighbouring vowels that are heard apart, as in "medial", "area" and "doing".</summary>
    private static int HiatusesIn(string word)
    {
        int count = word is "idea" or "area"
            || (word.EndsWith("ing", StringComparison.Ordinal) && IsVowel(word, word.Length - 4)) ? 1 : 0;
        for (int at = 0; at + 1 < word.Length; at++)
        {
            if (StartsWithAny(word.AsSpan(at), Apart) && !(at > 0 && StartsWithAny(word.AsSpan(at - 1), Together)))
                count++;
        }

        return count;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
