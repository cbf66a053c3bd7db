using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KneesAfterRunning.Bench;

/// <summary>
/// Writes a site of as many articles as are asked for, each of about 600 words in six sections, to measure builds and the
/// search with. The words fall off as those of a language do (Zipf, with Mandelbrot's shift): the first few thousand are
/// those of this site's own articles by how often they stand there, the rest are made up. Each run writes the same.
/// </summary>
internal static partial class Corpus
{
    private const int Words = 60_000;
    private const int SectionsOfAnArticle = 6;
    private const int ParagraphsOfASection = 2;
    private const int SentencesOfAParagraph = 6;
    private const int Seed = 20_261_123;

    /// <summary>Ranks from which titles and headings are drawn: words that say something and that others use too.</summary>
    private const int FirstOfTitles = 60;
    private const int LastOfTitles = 6_000;

    private static readonly string[] Onsets =
        ["b", "br", "c", "cl", "d", "dr", "f", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "r", "s", "st", "t",
            "tr", "v", "w"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "l", "m", "n", "nd", "r", "rt", "s", "sk", "t", "ck"];
    private static readonly string[] Endings = ["", "", "", "s", "ed", "ing", "er", "ly"];

    /// <param name="count">How many articles.</param>
    /// <param name="folder">Where to; it becomes the input folder of a build.</param>
    /// <param name="own">This site's input, for its words and synonyms.</param>
    public static void Write(int count, string folder, string own)
    {
        Random random = new(Seed);
        string[] words = Vocabulary(own, random);
        double[] shares = Shares(words.Length);

        Directory.CreateDirectory(Path.Combine(folder, "guides"));
        File.Copy(Path.Combine(own, "site.yml"), Path.Combine(folder, "site.yml"), overwrite: true);
        File.Copy(Path.Combine(own, "synonyms.yml"), Path.Combine(folder, "synonyms.yml"), overwrite: true);
        WritePage(folder, "index.md", "Made to measure", "A site that was made up to measure with.", "");
        WritePage(folder, "search.md", "Search", "Search the articles that were made up to measure with.", "layout: search\n");
        for (int article = 1; article <= count; article++)
            File.WriteAllText(Path.Combine(folder, "guides", $"article-{article:00000}.md"),
                ArticleOf(article, words, shares, random));
    }

    private static void WritePage(string folder, string file, string title, string summary, string fields) =>
        File.WriteAllText(Path.Combine(folder, file),
            $"---\ntitle: {title}\nsummary: {summary}\n{fields}---\n\nThis site was made up to measure with.\n");

    private static string ArticleOf(int number, string[] words, double[] shares, Random random)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture,
            $"---\ntitle: {Sentence(4)} {number}\nsummary: {Sentence(12)}.\norder: {number}\naliases: [{Sentence(2).ToLowerInvariant()}]\npublished: 2026-11-22\nreviewed: 2026-11-23\n---\n\n");
        text.Append(Paragraph());
        for (int section = 1; section <= SectionsOfAnArticle; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Sentence(3)} {section}\n\n");
            for (int paragraph = 0; paragraph < ParagraphsOfASection; paragraph++)
                text.Append(Paragraph());
        }

        return text.ToString();

        string Paragraph()
        {
            StringBuilder sentences = new();
            for (int sentence = 0; sentence < SentencesOfAParagraph; sentence++)
            {
                string[] drawn = [.. Enumerable.Range(0, random.Next(5, 11)).Select(_ => words[Draw(shares, random)])];
                sentences.Append(char.ToUpperInvariant(drawn[0][0])).Append(drawn[0].AsSpan(1));
                foreach (string word in drawn.Skip(1))
                    sentences.Append(' ').Append(word);
                sentences.Append(". ");
            }

            return sentences.Append("Evidence: common knowledge.\n\n").ToString();
        }

        // The lower ranks of these too are drawn more often.
        string Sentence(int length)
        {
            string[] drawn = [.. Enumerable.Range(0, length).Select(_ =>
                words[FirstOfTitles + (int)((LastOfTitles - FirstOfTitles) * Math.Pow(random.NextDouble(), 2))])];
            return char.ToUpperInvariant(drawn[0][0]) + string.Join(' ', drawn)[1..];
        }
    }

    /// <summary>The words, the commonest first.</summary>
    private static string[] Vocabulary(string own, Random random)
    {
        Dictionary<string, int> counts = [];
        foreach (string file in Directory.EnumerateFiles(own, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (Match word in Word().Matches(File.ReadAllText(file).ToLowerInvariant()))
                counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
        }

        List<string> words =
            [.. counts.Where(word => word.Value > 1).OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
        HashSet<string> known = [.. words];
        while (words.Count < Words)
        {
            string root =
                string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Onsets) + Pick(Vowels) + Pick(Codas)));
            string word = root + Pick(Endings);
            if (word.Length > 2 && known.Add(word))
                words.Add(word);
        }

        return [.. words];

        string Pick(string[] parts) => parts[random.Next(parts.Length)];
    }

    /// <summary>For each rank, the share of all words that have it or a lower one.</summary>
    private static double[] Shares(int ranks)
    {
        double[] shares = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++)
            shares[rank] = sum += 1 / Math.Pow(rank + 2.7, 1.05);
        for (int rank = 0; rank < ranks; rank++)
            shares[rank] /= sum;
        return shares;
    }

    private static int Draw(double[] shares, Random random)
    {
        int rank = Array.BinarySearch(shares, random.NextDouble());
        return Math.Min(rank < 0 ? ~rank : rank, shares.Length - 1);
    }

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex Word();
}
