using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>No two causes, and no two guides, stand in the same place of their list.</summary>
internal sealed class OrderCheck : SiteCheck
{
    /// <summary>KNEE064: two pages with the same order.</summary>
    public static readonly Rule SameOrder = Rule.Warning("KNEE064");

    protected override void Check(SiteContext context)
    {
        Check(context.Site.Causes, "cause", context.Diagnostics);
        Check(context.Site.Guides, "guide", context.Diagnostics);
    }

    private static void Check(IEnumerable<AdviceArticle> articles, string kind, DiagnosticBag diagnostics)
    {
        AdviceArticle[] all = [.. articles.Where(article => article.Order > 0)];
        foreach (AdviceArticle[] same in all.GroupBy(article => article.Order).Select(same => same.ToArray()))
        {
            foreach (AdviceArticle other in same.Skip(1))
            {
                diagnostics.Report(
                    SameOrder, other.OrderAt, $"`order: {other.Order}` is taken by the {kind} `{same[0].File}`.",
                    $"Choose another number: {all.Max(article => article.Order) + 1} puts the page at the end.");
            }
        }
    }
}
