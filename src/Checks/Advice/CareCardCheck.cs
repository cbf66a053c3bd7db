using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>Care cards are whole and marked as what they say; where they are, warning signs come before self-care.</summary>
internal sealed class CareCardCheck : IArticleCheck
{
    /// <summary>KNEE027: a care card that is not one.</summary>
    public static readonly Rule BrokenCareCard = Rule.Error("KNEE027");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        AlertBlock[] cards = [.. article.Markdown.Descendants<AlertBlock>()];
        (SourcePosition At, string Message, string Help)[] faults =
            [.. CareCardErrors.In(article),
                .. cards.Where(UnderstatedCard.IsTooMild).Select(card => UnderstatedCard.FaultOf(card, article))];
        foreach ((SourcePosition at, string message, string help) in faults)
            diagnostics.Report(BrokenCareCard, at, message, help);
        if (faults.Length == 0)
            WarningSigns.Check(article, site, cards, diagnostics);
    }
}
