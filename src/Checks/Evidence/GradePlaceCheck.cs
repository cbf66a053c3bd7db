using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>
/// A grade of evidence stands alone, at the end of its paragraph, point or cell; one that stands in for a source may stand
/// wherever a source might. Citations may follow it.
/// </summary>
internal sealed class GradePlaceCheck : IArticleCheck
{
    private const string QuotationMarks = "\"”’'";

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Grade grade in article.Markdown.Descendants<Grade>().Where(grade => grade.Value is not null))
        {
            if (FollowsAnother(grade))
            {
                diagnostics.Report(
                    GradeCheck.UnknownGrade, article.PositionOf(grade), "This grade of evidence follows another.",
                    "Keep one. Where two statements have two grades, write a paragraph for each.");
            }
            else if (grade.Value?.NeedsNoCitation() == false && WordsAfter(grade) is { } words)
            {
                diagnostics.Report(
                    GradeCheck.UnknownGrade, PositionOf(words, article),
                    "These words follow a grade of evidence, so readers cannot tell whether it is for them too.",
                    $"Move `Evidence: {grade.Written}.` to the end; or, where these words are not part of what it grades, make them a paragraph or point of their own.");
            }
        }
    }

    private static bool FollowsAnother(Grade grade)
    {
        Inline? before = grade.PreviousSibling;
        while (before is LineBreakInline or Citation
            || (before is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            before = before.PreviousSibling;
        return before is Grade;
    }

    /// <summary>The first words after a grade; null where none exists, and where the grade is itself only quoted.</summary>
    private static Inline? WordsAfter(Grade grade)
    {
        if (grade.NextSibling is LiteralInline next && QuotationMarks.Contains(next.Content.CurrentChar))
            return null;
        for (Inline? inline = grade; inline is not null; inline = inline.Parent)
        {
            for (Inline? after = inline.NextSibling; after is not null; after = after.NextSibling)
            {
                if (after is Grade || IsOfFailedTable(after))
                    return null;
                if (after.PlainText().Any(char.IsLetterOrDigit))
                    return after;
            }
        }

        return null;
    }

    /// <summary>The next cell of what was meant as a table: that is reported by itself.</summary>
    private static bool IsOfFailedTable(Inline inline) =>
        inline is LiteralInline literal && literal.Content.AsSpan().TrimStart().StartsWith("|");

    private static SourcePosition PositionOf(Inline words, ParsedArticle article) =>
        words is LiteralInline literal && literal.Content.AsSpan().IndexOfAnyExcept(" .,;)") is > 0 and int first
            ? new(article.Article.File, words.Line + 1, words.Column + first + 1)
            : article.PositionOf(words);
}
