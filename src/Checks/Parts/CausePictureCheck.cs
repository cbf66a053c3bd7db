using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>Each cause has a picture, once all is written, and no two begin with the same.</summary>
internal sealed class CausePictureCheck : IArticleCheck
{
    /// <summary>KNEE133: a cause without a picture of its own.</summary>
    public static readonly Rule NoPictureOfItsOwn = Rule.Warning("KNEE133");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not Cause cause || !article.HasText)
            return;
        if (article.Markdown.Descendants<Figure>().FirstOrDefault() is { } first)
        {
            if (EarlierWithTheSame(cause, site) is { } other)
            {
                diagnostics.Report(
                    NoPictureOfItsOwn, article.PositionOf(first),
                    $"The first picture of this page is also the first of `{other.File}`.",
                    "Begin with a picture of this cause alone; this one may come after it.");
            }
        }
        else if (!article.HasUnwrittenWords)
        {
            diagnostics.Report(
                NoPictureOfItsOwn, article.Article.TitleAt, "This page has no picture.",
                "Show where it hurts or what happens there, in a paragraph of its own: "
                    + "`![what it shows](../images/name.svg \"The caption.\")`.");
        }
    }

    /// <summary>The cause that stands before this one in the list of causes and begins with the same picture.</summary>
    private static Cause? EarlierWithTheSame(Cause cause, Site site) =>
        FirstPictureOf(cause, site) is { } picture
            ? site.Causes.TakeWhile(other => other != cause).FirstOrDefault(other => FirstPictureOf(other, site) == picture)
            : null;

    private static string? FirstPictureOf(Cause cause, Site site) =>
        site.Outlines[cause.File].Images is [var first, ..] ? first : null;
}
