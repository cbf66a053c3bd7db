namespace KneesAfterRunning.Content;

/// <summary>A prevention item with its citations, as its cause's page shows it.</summary>
public sealed record CitedItem(PreventionItem Item, IReadOnlyList<Mention> Mentions);
