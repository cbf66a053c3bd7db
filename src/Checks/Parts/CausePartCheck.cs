using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>
/// Each cause has all parts, and enough in each. That a required heading is missing is left to the check of those.
/// </summary>
internal sealed class CausePartCheck : IArticleCheck
{
    /// <summary>KNEE130: a cause that lacks a part.</summary>
    public static readonly Rule MissingPart = Rule.Warning("KNEE130");

    /// <summary>KNEE131: a part of a cause that says too little.</summary>
    public static readonly Rule ThinPart = Rule.Warning("KNEE131");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not Cause || !article.HasText)
            return;
        foreach (CausePart part in CauseParts.All)
        {
            if (!part.IsIn(article.Markdown) && !Cause.Headings.Contains(part.Name))
                ReportMissing(part, article, diagnostics);
            foreach ((Block at, string message, string help) in part.FaultsIn(article.Markdown))
                diagnostics.Report(ThinPart, article.PositionOf(at), message, help);
        }
    }

    private static void ReportMissing(CausePart part, ParsedArticle article, DiagnosticBag diagnostics) => diagnostics.Report(
        MissingPart, part.Near(article.Markdown) is { } near ? article.PositionOf(near) : article.Article.Start,
        $"This page lacks the part `{part.Name}`, which every cause has.", part.Help);
}
