using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>What an article says and points to, before anything is resolved.</summary>
/// <param name="Sections">Its text, part by part.</param>
/// <param name="Citations">Keys of the sources it cites, with their places.</param>
/// <param name="Links">Pages it links to, as their paths in the input folder or their ids.</param>
/// <param name="Images">Pictures it shows, as their paths in the input folder.</param>
/// <param name="Passages">Its paragraphs, list items and tables, for what is checked of each by itself.</param>
public sealed record ArticleOutline(
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Located<string>> Citations,
    IReadOnlyList<PageLink> Links,
    IReadOnlyList<string> Images,
    IReadOnlyList<Passage> Passages)
{
    /// <summary>How many words of plain text an adult reads in a minute, with time to look at the pictures.</summary>
    private const int WordsAMinute = 200;

    /// <summary>How long it takes to read, in whole minutes, at least one.</summary>
    public int MinutesToRead
    {
        get
        {
            int words = Passages.Sum(passage => passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
            return Math.Max(1, (words + (WordsAMinute / 2)) / WordsAMinute);
        }
    }
}
