using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// No sentence of an article holds a mark of what is still to be written; what begins with one is reported as it is parsed.
/// </summary>
internal sealed class PlaceholderCheck : IArticleCheck
{
    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        // Other pages may speak of such marks, to those who contribute.
        if (article.Article is not AdviceArticle)
            return;
        foreach (LiteralText literal in article.Literals.Where(literal => !Placeholder.IsMark(literal.Text)))
        {
            if (Placeholder.In(literal.Text) is (int index, string mark))
                Placeholder.ReportMark(mark, article.PositionOf(literal, index), diagnostics);
        }
    }
}
