using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>Each cause has a picture, once all is written, that no cause before it has.</summary>
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
                    $"No picture of this page is its own: `{other.File}` shows this one too.",
                    "Add a picture of this cause alone; those of other pages may stand beside it.");
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

    /// <summary>A cause before this one that shows its first picture, where others show all the rest too.</summary>
    private static Cause? EarlierWithTheSame(Cause cause, Site site)
    {
        IReadOnlyList<string> pictures = site.Outlines[cause.File].Images;
        Cause?[] others =
        [
            .. pictures.Select(picture => site.Causes
                .TakeWhile(other => other != cause)
                .FirstOrDefault(other => site.Outlines[other.File].Images.Contains(picture))),
        ];
        return others.All(other => other is not null) ? others.FirstOrDefault() : null;
    }
}
