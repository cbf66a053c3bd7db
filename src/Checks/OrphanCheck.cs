using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Every guide and every plain page is linked to from the words of another. Causes are found by what hurts, on the pages
/// that are made of their front matter; a guide that stands in nothing but the list of guides is not found when it is needed.
/// </summary>
internal sealed class OrphanCheck : IAnalyzer
{
    public Task AnalyzeAsync(IExecutionContext context)
    {
        Site site = context.Site();
        if (site.PageWith(PageLayout.Guides) is null)
            return Task.CompletedTask;
        IEnumerable<Article> pages = site.Pages.Where(page => page.Layout == PageLayout.Plain && page.Path.Length > 0);
        foreach (Article article in site.Guides.Concat(pages).Where(article => !context.CrossLinks().MentionsOf(article).Any()))
        {
            context.Diagnostics.Report(
                Problems.OrphanPage, article.Start, "No other page links to this one in its words, so readers will hardly come upon it.",
                $"Link to it where a reader would need it, as in `[{article.Title}](…/{Path.GetFileName(article.File)})`.");
        }

        return Task.CompletedTask;
    }
}
