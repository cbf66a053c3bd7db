using KneesAfterRunning.Content.Checklists;

namespace KneesAfterRunning.Content.Sources;

/// <summary>A prevention item with its citations, as its cause's page shows it.</summary>
public sealed record CitedItem(PreventionItem Item, IReadOnlyList<Mention> Mentions);
