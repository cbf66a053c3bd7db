using KneesAfterRunning.Content;

namespace KneesAfterRunning.Bibliography;

/// <summary>Makes the key of a work as the others are made: the first author's surname and the year, <c>vanderworp2012</c>.</summary>
internal static class CitationKey
{
    /// <summary>Words of the title that stand in for an author whom the record does not show.</summary>
    private const int TitleWords = 3;

    /// <param name="work">The work.</param>
    /// <param name="taken">The keys of other works.</param>
    public static string Of(Work work, IReadOnlySet<string> taken)
    {
        string key = work.Key is { } own && Letters(own, "-_") == own ? own : Made(work);
        if (!taken.Contains(key) && !taken.Contains(key + "a"))
            return key;
        return Enumerable.Range('b', 25).Select(letter => $"{key}{(char)letter}").First(candidate => !taken.Contains(candidate));
    }

    private static string Made(Work work)
    {
        if (work.Authors.Count > 0 && Letters(Surname(work.Authors[0])) is { Length: > 0 } surname)
            return surname + work.Year;
        string title = string.Join('-', (work.Title ?? "").Split(' ').Select(word => Letters(word)).Where(word => word.Length > 0).Take(TitleWords));
        return title.Length > 0 ? title : "work";
    }

    private static string Surname(string author) => author.LastIndexOf(' ') is var space and > 0 ? author[..space] : author;

    private static string Letters(string text, string others = "") =>
        string.Concat(LatinLetters.WithoutAccents(text).ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || others.Contains(letter, StringComparison.Ordinal)));
}
