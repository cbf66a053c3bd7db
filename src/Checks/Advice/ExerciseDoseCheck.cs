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
        if (article.Article is StandardPage { Layout: PageLayout.Contribute })
            return;
        foreach (BodyText text in article.Texts.Where(text => text.Block is not HeadingBlock))
        {
            TextWords words = text.Words;
            for (int at = 0; at < words.Count; at++)
            {
                if (ExerciseDose.LastOf(words, at, () => IsOfExercise(text, article)) is not { } last)
                    continue;
                if (!text.IsQuotedAt(words.Start(at)) && !CitedWorks.Behind(text.Block).Any())
                {
                    diagnostics.Report(
                        Problems.ExerciseDose, text.PositionOf(words.Start(at)), $"“{words.Between(at, last)}” is a dose of exercise, and no source is cited for it.",
                        "Give a dose that a study or a clinic used, and cite it, as in `[@kaya2010]`; or leave out how many.");
                    break;
                }

                at = last;
            }
        }
    }

    /// <summary>Whether the text names an exercise, or another cell of its row does.</summary>
    private static bool IsOfExercise(BodyText text, WrittenArticle article) =>
        ExerciseDose.NamesExercise(text.Words)
        || (text.Block.Parent is TableCell { Parent: TableRow row }
            && article.Texts.Any(cell => cell.Block.Parent?.Parent == row && ExerciseDose.NamesExercise(cell.Words)));
}
