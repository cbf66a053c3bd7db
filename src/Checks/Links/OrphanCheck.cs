using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// Every plain page is linked to from the words of another. Causes and guides stand in lists of their own, on the pages of
/// their folders and of what hurts, which the build makes.
/// </summary>
internal sealed class OrphanCheck : SiteCheck
{
    /// <summary>KNEE037: a page that no other page links to.</summary>
    public static readonly Rule OrphanPage = Rule.Warning("KNEE037");

    protected override void Check(SiteContext context)
    {
        IEnumerable<Article> orphans = context.Site.Pages.Where(page =>
            page.Layout == PageLayout.Plain && page.Path.Length > 0 && !context.CrossLinks.MentionsOf(page).Any());
        foreach (Article article in orphans)
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.Unused(Path.GetFileName(article.File), article.Id), OrphanPage, article.Start,
                "No other page links to this one in its words, so readers will hardly come upon it.",
                $"Link to it where a reader would need it, as in `[{article.Title}](…/{Path.GetFileName(article.File)})`.");
        }
    }
}
