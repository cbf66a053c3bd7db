using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>No sentence of an article holds a mark of what is still to be written; what begins with one is reported as it is parsed.</summary>
internal sealed class UnwrittenWordsCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        // Other pages may speak of such marks, to those who contribute.
        if (article.Article is not AdviceArticle)
            return;
        foreach (LiteralText literal in article.Literals.Where(literal => !UnwrittenText.IsMark(literal.Text)))
        {
            if (UnwrittenText.In(literal.Text) is (int index, string mark))
                UnwrittenText.ReportMark(mark, article.PositionOf(literal, index), diagnostics);
        }
    }
}
