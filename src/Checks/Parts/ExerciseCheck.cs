using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>
/// Each exercise has all that a reader needs to do it. In a guide, what stands directly under the heading "The exercises" with a
/// heading of its own is an exercise.
/// </summary>
internal sealed class ExerciseCheck : IArticleCheck
{
    /// <summary>KNEE134: an exercise that lacks a part.</summary>
    public static readonly Rule MissingPart = Rule.Warning("KNEE134");

    private const string Title = "The exercises";

    private const string Doses = "Doses used";

    private static readonly string[] Lines = [Doses, "Common mistake", "Easier", "Harder"];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not Guide || Chapter.Titled(Title, article.Markdown) is not { } exercises)
            return;
        foreach (Chapter exercise in exercises.Chapters)
        {
            if (MissingFrom(exercise).ToArray() is { Length: > 0 } missing)
            {
                diagnostics.Report(
                    MissingPart, article.PositionOf(exercise.Heading),
                    $"The exercise `{exercise.Title}` lacks {string.Join(", ", missing)}.",
                    "Write it as the other exercises: a picture in a paragraph of its own, steps such as `1. Stand up.`, "
                        + "and a list with lines such as `- **Easier:** hold a chair.`");
            }

            if (BoldLead.Find(Doses, exercise.Blocks) is { Inline: { } words } doses && !words.FindDescendants<Citation>().Any())
            {
                diagnostics.Report(
                    MissingPart, article.PositionOf(doses), $"The line `{Doses}:` of `{exercise.Title}` cites no source.",
                    "Cite the study that used this dose, as in `[@kaya2010]`.");
            }
        }
    }

    private static IEnumerable<string> MissingFrom(Chapter exercise)
    {
        if (!exercise.Blocks.OfType<Figure>().Any())
            yield return "a picture";
        if (!exercise.Blocks.OfType<ListBlock>().Any(list => list.IsOrdered))
            yield return "numbered steps";
        foreach (string label in Lines.Where(label => !HasLine(label, exercise)))
            yield return $"`{label}:`";
    }

    private static bool HasLine(string label, Chapter exercise) =>
        BoldLead.Find(label, exercise.Blocks) is { } line && BoldLead.WordsAfter(line).Length > 0;
}
