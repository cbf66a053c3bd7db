using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.CareCards;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>
/// A card that sends readers to an emergency department, and is marked as one that is good to know or about what they can do
/// themselves.
/// </summary>
internal static class UnderstatedCard
{
    private static readonly WordSet Go = new("go get call phone ring dial");
    private static readonly WordSet Not = new("no not never without don't needn't rarely seldom");
    private static readonly WordSet Places = new("department departments room rooms services service");
    private static readonly WordSet Numbers = new("999 112 911");

    public static (SourcePosition At, string Message, string Help) FaultOf(AlertBlock card, ParsedArticle article) =>
        (article.PositionOf(card),
            $"This card sends readers to emergency help, and is marked `{card.Kind}`: “{card.Level()?.Title()}”.",
            "Mark it `> [!CAUTION]` (emergency) or `> [!WARNING]` (get help today).");

    public static bool IsTooMild(AlertBlock card) =>
        card.Level() is CareLevel.Information or CareLevel.SelfCare
        && card.Descendants<ParagraphBlock>().Any(paragraph => SendsToEmergency(new TextWords(paragraph.PlainText())));

    private static bool SendsToEmergency(TextWords words) =>
        Enumerable.Range(0, words.Count).Any(word =>
            Go.Contains(words[word]) && !words.IsAsked(word)
            && !words.SentenceOf(word).Any(other => Not.Contains(words[other]))
            && words.SentenceOf(word).Any(other => other > word && IsEmergency(words, other)));

    private static bool IsEmergency(TextWords words, int word) =>
        words[word] == "ambulance"
        || (words[word] == "emergency" && Places.Contains(words[word + 1]))
        || (Numbers.Contains(words[word]) && words[word - 1] is "call" or "phone" or "ring" or "dial");
}
