using KneesAfterRunning.Checks.Markup;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>No word stands twice by mistake: "the the". Only words count that no sentence has twice in a row.</summary>
internal sealed class RepeatedWordCheck : IWordCheck
{
    /// <summary>KNEE116: words that stand twice.</summary>
    public static readonly Rule RepeatedWord = Rule.Warning("KNEE116");

    private static readonly HashSet<string> NeverTwice = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "and", "or", "but", "of", "to", "at", "by", "for", "from", "with", "as", "if", "than", "into",
        "this", "these", "your", "our", "their", "its", "my", "be", "are", "was", "were", "has", "have", "can", "may",
        "not", "which", "when", "after", "before", "during", "between", "because", "while", "also", "only", "we",
    };

    /// <summary>From how many characters on two paragraphs are not alike by chance.</summary>
    private const int LongParagraph = 80;

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        // In an article, what is quoted or set in italics has no word twice either.
        if (writing.Article is { } article)
        {
            ReportParagraphs(article, diagnostics);
            foreach (LiteralText literal in article.Literals)
                ReportWords(literal.Text, index => article.PositionOf(literal, index), diagnostics);
        }

        foreach (Prose field in writing.Fields)
            ReportWords(field.Text, field.PositionOf, diagnostics);
    }

    private static void ReportParagraphs(ParsedArticle article, DiagnosticBag diagnostics)
    {
        Dictionary<string, LiteralText> seen = [];
        foreach (LiteralText literal in article.Literals.Where(literal => literal.Text.Length >= LongParagraph
            && !seen.TryAdd(literal.Text, literal)))
        {
            diagnostics.Report(
                RepeatedWord, article.PositionOf(literal, 0),
                $"This paragraph stands in line {article.PositionOf(seen[literal.Text], 0).Line} already.",
                "Remove one of the two.");
        }
    }

    private static void ReportWords(string text, Func<int, SourcePosition> positionOf, DiagnosticBag diagnostics)
    {
        foreach ((int index, string word) in RepeatedIn(text))
            diagnostics.Report(RepeatedWord, positionOf(index), $"The word “{word}” stands twice here.",
                "Remove one of the two.");
    }

    /// <summary>Where a word stands that is the same as the one before it, with nothing but spaces between.</summary>
    private static IEnumerable<(int Index, string Word)> RepeatedIn(string text)
    {
        IReadOnlyList<TextWord> words = TextWord.In(text);
        return from pair in words.Zip(words.Skip(1))
               let between = text[(pair.First.At + pair.First.Text.Length)..pair.Second.At]
               where pair.First.Text == pair.Second.Text && NeverTwice.Contains(pair.Second.Text)
                   && char.IsLower(text[pair.Second.At]) && string.IsNullOrWhiteSpace(between) && between.Length > 0
               select (pair.Second.At, pair.Second.Text);
    }
}
