using System.Globalization;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>Every article can be read by somebody with eight years of school.</summary>
internal sealed class ReadingCheck : SiteCheck
{
    /// <summary>KNEE060: page that is hard to read.</summary>
    public static readonly Rule HardToRead = Rule.Warning("KNEE060");

    /// <summary>The most years of school that an article may ask for.</summary>
    private const double MaxGrade = 8;

    /// <summary>How many words a text needs for its mean to say anything.</summary>
    private const int FewestWords = 30;

    /// <summary>How many of the hardest sentences are named.</summary>
    private const int Named = 3;

    /// <summary>How much of each is quoted, in characters.</summary>
    private const int Quoted = 50;

    protected override void Check(SiteContext context)
    {
        foreach (Article article in context.Site.Articles)
            Check(article, context.Site.Outlines[article.File], context.Diagnostics);
    }

    private static void Check(Article article, ArticleOutline outline, DiagnosticBag diagnostics)
    {
        (string Text, SourcePosition At)[] sentences =
            [.. outline.Passages.Where(passage => passage.IsProse)
                .SelectMany(passage => ReadingGrade.SentencesOf(passage.Text).Select(sentence => (sentence, passage.At)))];
        double grade = ReadingGrade.Of([.. sentences.Select(sentence => sentence.Text)]);
        if (grade <= MaxGrade || sentences.Sum(sentence => ReadingGrade.WordsOf(sentence.Text).Count()) < FewestWords)
            return;
        (string Text, SourcePosition At)[] hardest =
            [.. sentences.Index().OrderByDescending(sentence => ReadingGrade.Of([sentence.Item.Text])).Take(Named)
                .OrderBy(sentence => sentence.Index).Select(sentence => sentence.Item)];
        diagnostics.Report(
            HardToRead, hardest[0].At,
            string.Create(CultureInfo.InvariantCulture,
                $"This page asks for {grade:0.0} years of school; at most {MaxGrade} are allowed. Hardest to read: {string.Join("; ", hardest.Select(sentence => $"line {sentence.At.Line}, “{FirstWords.Of(sentence.Text, Quoted)}”"))}."),
            "Break them into shorter ones, and choose words of fewer syllables.");
    }
}
