using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Content.Checklists;

/// <summary>One line of the checklist, and the causes that it guards against.</summary>
/// <param name="Id">The slug of its words: what a reader's tick is kept under.</param>
internal sealed record ChecklistEntry(string Id, PreventionItem Item, IReadOnlyList<Cause> Causes);
