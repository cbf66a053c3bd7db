using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// Capitals that are a name of a work and nothing to spell out: "The BMJ", "the RUN CLEVER trial". "MRI" in the title of one is
/// an abbreviation all the same.
/// </summary>
internal static class SourceNames
{
    private static readonly HashSet<string> Joining = ["and", "of", "or", "&"];

    private static readonly HashSet<string> Undertakings =
        ["trial", "trials", "study", "cohort", "programme", "program", "project", "survey"];

    private static readonly char[] Marks = ['.', ',', ':', ';', '?', '!', '(', ')', '"', '“', '”', '‘', '’'];

    /// <summary>
    /// Whether a word is of the name of a journal or an organisation, or stands in a text as in the title of a work that its page
    /// cites.
    /// </summary>
    public static bool Hold(string letters, string text, Article? article, Site site) =>
        site.Sources.Any(source => WordsOf(source.Journal ?? "").Contains(letters)
            || source.Authors.Any(author => WordsOf(author).SkipLast(1).Contains(letters)))
        || (article is null ? [] : site.Outlines[article.File].Citations)
            .Select(citation => site.SourceByKey(citation.Value)).OfType<Source>()
            .SelectMany(source => NamesIn(source.Title))
            .Any(name => WordsOf(name).Contains(letters) && text.Contains(name, StringComparison.Ordinal));

    /// <summary>"PEACE and LOVE", "RUN CLEVER trial".</summary>
    private static IEnumerable<string> NamesIn(string title)
    {
        string[] words = WordsOf(title);
        for (int first = 0; first < words.Length; first++)
        {
            int last = first;
            while (IsCapitals(words[last]) && last + 1 < words.Length && FollowsIn(words, last) is int next)
                last = next;
            if (last > first)
                yield return string.Join(' ', words[first..(last + 1)]);
            first = last;
        }
    }

    private static int? FollowsIn(string[] words, int last) =>
        IsCapitals(words[last + 1]) || Undertakings.Contains(words[last + 1]) ? last + 1
        : Joining.Contains(words[last + 1]) && last + 2 < words.Length && IsCapitals(words[last + 2]) ? last + 2
        : null;

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsAsciiLetterUpper);

    private static string[] WordsOf(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Marks))];
}
