namespace KneesAfterRunning.Content;

/// <summary>One line of the checklist, and the causes that it guards against.</summary>
public sealed record ChecklistEntry(PreventionItem Item, IReadOnlyList<Cause> Causes);
