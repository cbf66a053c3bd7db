using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>A dose of exercise stands on a page only as a study or a clinic used it, which is cited beside it.</summary>
internal sealed class ExerciseDoseCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        foreach (FieldText field in ((article.Article as Cause)?.Prevention ?? []).Where(item => item.Sources.Count == 0).SelectMany(item => item.Texts))
            ReportIn(RunningText.Of(field), diagnostics);

        if (article.Article is StandardPage { Layout: PageLayout.Contribute })
            return;
        foreach (BodyText text in article.Texts.Where(text => text.Block is not HeadingBlock))
        {
            TextWords words = text.Words;
            foreach ((int first, int last) in ExerciseDose.AllIn(words, () => IsOfExercise(text, article))
                .Where(dose => !text.IsQuotedAt(words.Start(dose.First)) && !CitedWorks.AreNear(text.Block)).Take(1))
            {
                Report(
                    words.Between(first, last), text.PositionOf(words.Start(first)),
                    "Give a dose that a study or a clinic used, and cite it, as in `[@kaya2010]`; or leave out how many.", diagnostics);
            }
        }
    }

    /// <summary>Tells a dose in a line of the checklist.</summary>
    private static void ReportIn(RunningText field, Diagnostics diagnostics)
    {
        foreach ((int first, int last) in ExerciseDose.AllIn(field.Words, () => ExerciseDose.NamesExercise(field.Words)).Take(1))
        {
            Report(
                field.Words.Between(first, last), field.PositionOf(field.Words.Start(first)),
                "Give a dose that a study or a clinic used, and name it under `sources:` of this item, as in `sources: [kaya2010]`; or leave out how many.", diagnostics);
        }
    }

    private static void Report(string dose, SourcePosition at, string help, Diagnostics diagnostics) =>
        diagnostics.Report(Problems.ExerciseDose, at, $"“{dose}” is a dose of exercise, and no source is cited for it.", help);

    /// <summary>Whether the text names an exercise, or another cell of its row does.</summary>
    private static bool IsOfExercise(BodyText text, WrittenArticle article) =>
        ExerciseDose.NamesExercise(text.Words)
        || (text.Block.Parent is TableCell { Parent: TableRow row }
            && article.Texts.Any(cell => cell.Block.Parent?.Parent == row && ExerciseDose.NamesExercise(cell.Words)));
}
