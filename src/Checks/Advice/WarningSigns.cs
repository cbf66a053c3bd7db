using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.CareCards;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>
/// Warning signs come before self-care: on a page that gives advice a card that says when to get help stands before the
/// first self-care card, and before what a cause's page says to do; causes and guides begin with one, and the home page has
/// one. Pages that the layout begins with warning signs are left alone.
/// </summary>
internal static class WarningSigns
{
    /// <summary>KNEE066: self-care before the warning signs.</summary>
    public static readonly Rule LateWarningSigns = Rule.Error("KNEE066");

    /// <summary>KNEE067: a page that does not begin with warning signs.</summary>
    public static readonly Rule NoWarningSigns = Rule.Warning("KNEE067");

    private const string SelfCareHeading = "What to do now";

    private const string Help =
        "Put a card `> [!WARNING]` (get help today) or `> [!CAUTION]` (emergency) with the signs before it, best at the top of the page.";

    /// <param name="article">A page without a fault in its cards.</param>
    /// <param name="site">Where it has a list of the signs, the layouts put them on all pages of advice.</param>
    /// <param name="cards">Its care cards.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(ParsedArticle article, Site site, IReadOnlyList<AlertBlock> cards, DiagnosticBag diagnostics)
    {
        if (article.Article is StandardPage { Layout: not (PageLayout.Plain or PageLayout.Home) })
            return;
        if (site.Signs.Count > 0 && article.Article is not StandardPage { Layout: PageLayout.Plain })
            return;
        AlertBlock? firstHelp = cards.FirstOrDefault(card => card.Level()?.SaysWhenToGetHelp() is true);
        Block? firstCare = FirstSelfCare(article);
        HeadingBlock[] headings = [.. article.Markdown.OfType<HeadingBlock>()];
        if (firstCare is not null && (firstHelp is null || firstHelp.Span.Start > firstCare.Span.Start))
        {
            // On a page with an urgent card the signs were not forgotten, and only stand too late.
            Block place = cards.Any(card => card.Level()?.IsUrgent() is true) || headings is not [var top, ..]
                || top.Span.Start > firstCare.Span.Start ? firstCare : top;
            diagnostics.Report(
                LateWarningSigns, article.PositionOf(place),
                $"This page says what to do in line {firstCare.Line + 1}, and names {(firstHelp is null ? "no warning signs" : $"warning signs only in line {firstHelp.Line + 1}")}.",
                place == firstCare ? Help : "Put a card `> [!WARNING]` (get help today) or `> [!CAUTION]` (emergency) with the signs above this heading.");
        }
        else if (article.Article is Guide && headings.Length > 0
            && (firstHelp is null || (headings.Length > 1 && firstHelp.Span.Start > headings[1].Span.Start)))
        {
            diagnostics.Report(
                NoWarningSigns, article.PositionOf(headings[0]),
                firstHelp is null ? "This guide names no warning signs." : $"This guide names no warning signs before its second heading; the first card with any stands in line {firstHelp.Line + 1}.",
                "Begin it with a card `> [!WARNING]` that says when to get help, as the other guides do.");
        }
        else if (article.Article is Cause && headings.Length > 0 && !cards.Any(card => IsUrgentBefore(headings[0], card)))
        {
            diagnostics.Report(
                NoWarningSigns, article.PositionOf(headings[0]),
                "This page names no urgent warning signs before its first heading.",
                "Put a card `> [!WARNING]` (get help today) or `> [!CAUTION]` (emergency) with the signs above this heading.");
        }
        else if (article.Article is StandardPage { Layout: PageLayout.Home } && firstHelp is null)
        {
            diagnostics.Report(
                NoWarningSigns, article.Article.Start, "The home page names no warning signs.",
                "Begin it with a card `> [!WARNING]` that says when to get help: most readers see this page first.");
        }
    }

    private static bool IsUrgentBefore(HeadingBlock heading, AlertBlock card) =>
        card.Level()?.IsUrgent() is true && card.Span.Start < heading.Span.Start;

    private static Block? FirstSelfCare(ParsedArticle article) =>
        article.Markdown.Descendants<Block>().FirstOrDefault(block => block switch
        {
            AlertBlock card => card.Level() == CareLevel.SelfCare,
            HeadingBlock heading => article.Article is Cause && Outliner.HeadingOf(heading).Text == SelfCareHeading,
            _ => false,
        });
}
