using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>Care cards are whole and marked as what they say; where they are, warning signs come before self-care.</summary>
internal sealed class CareCardCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        AlertBlock[] cards = [.. article.Markdown.Descendants<AlertBlock>()];
        (SourcePosition At, string Message, string Help)[] faults =
            [.. CareCardFaults.In(article), .. cards.Where(MildCard.IsTooMild).Select(card => MildCard.FaultOf(card, article))];
        foreach ((SourcePosition at, string message, string help) in faults)
            diagnostics.Report(Problems.BrokenCareCard, at, message, help);
        if (faults.Length == 0)
            WarningSigns.Check(article, cards, diagnostics);
    }
}
