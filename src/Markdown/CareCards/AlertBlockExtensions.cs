using KneesAfterRunning.Content.Articles;
using Markdig.Extensions.Alerts;

namespace KneesAfterRunning.Markdown.CareCards;

/// <summary>What an alert block says as a care card.</summary>
internal static class AlertBlockExtensions
{
    /// <summary>Null where its marker is not a known one.</summary>
    public static CareLevel? Level(this AlertBlock card) => CareLevels.Of(card.Kind.ToString());
}
