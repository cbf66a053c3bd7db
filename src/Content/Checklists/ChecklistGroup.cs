namespace KneesAfterRunning.Content.Checklists;

/// <summary>What is due at one time.</summary>
internal sealed record ChecklistGroup(DueWhen When, IReadOnlyList<ChecklistEntry> Entries);
