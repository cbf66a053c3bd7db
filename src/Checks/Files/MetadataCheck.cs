using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>A page has a title and a description.</summary>
internal sealed class MetadataCheck : IArticleCheck
{
    /// <summary>KNEE025: page without a title.</summary>
    public static readonly Rule MissingTitle = Rule.Error("KNEE025");

    /// <summary>KNEE026: page without a summary.</summary>
    public static readonly Rule MissingDescription = Rule.Error("KNEE026");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(article.Article.Title))
            diagnostics.Report(MissingTitle, article.Article.Start, "This page has no title.",
                "Add `title: …` to its front matter.");
        if (string.IsNullOrWhiteSpace(article.Article.Summary))
        {
            diagnostics.Report(
                MissingDescription, article.Article.Start, "This page has no summary.",
                $"Add `summary: …` to its front matter: one plain sentence of at most {Article.MaxSummary} characters.");
        }
    }
}
