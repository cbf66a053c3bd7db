using KneesAfterRunning.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Makes the key of a work as the others are made: the first author's surname and the year, <c>vanderworp2012</c>, or all
/// words of an organisation's name. Where there is no author or no year, the title stands in.
/// </summary>
internal static class CitationKey
{
    /// <summary>Words of the title that stand in for an author or a year that the record does not show.</summary>
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
        string author = work.Authors.Count > 0 ? Letters(AuthorName.SurnameOf(work.Authors[0])) : "";
        if (author.Length > 0 && work.Year is not null)
            return author + work.Year;
        string key =
            string.Join('-',
                (work.Title ?? "").Split(' ').Select(word => Letters(word)).Where(word => word.Length > 0).Take(TitleWords)
                    .Prepend(author)).Trim('-');
        return key.Length > 0 ? key : "work";
    }

    private static string Letters(string text, string others = "") =>
        string.Concat(LatinLetters.WithoutAccents(text).ToLowerInvariant()
            .Where(letter => char.IsAsciiLetterOrDigit(letter) || others.Contains(letter, StringComparison.Ordinal)));
}
