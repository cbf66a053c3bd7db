using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>Each cause says enough to be of use, once all is written.</summary>
internal sealed class CauseLengthCheck : IArticleCheck
{
    /// <summary>KNEE132: a cause that says too little.</summary>
    public static readonly Rule ShortCause = Rule.Warning("KNEE132");

    /// <summary>Two minutes of reading: with less, the required headings have no more than a sentence or two each.</summary>
    private const int FewestWords = 400;

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not Cause || !article.HasText || article.HasUnwrittenWords)
            return;
        int words = article.Texts.Sum(text => text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        if (words < FewestWords)
        {
            diagnostics.Report(
                ShortCause, article.Article.TitleAt,
                $"This page has {words} words, too few to answer what a reader with this pain asks.",
                $"Write at least {FewestWords}, or keep it as a draft with `draft: true`.");
        }
    }
}
