namespace KneesAfterRunning.Content;

/// <summary>What is due at one time.</summary>
public sealed record ChecklistGroup(ChecklistTime When, IReadOnlyList<ChecklistEntry> Entries);
