using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Checklists;

/// <summary>
/// The prevention items of all causes, gathered by when they are due; one that several causes give stands once.
/// </summary>
internal static class Checklist
{
    public static IEnumerable<ChecklistGroup> Of(IEnumerable<Cause> causes) =>
        causes
            .SelectMany(cause => cause.Prevention.Select(item => (Cause: cause, Item: item)))
            .GroupBy(pair => Slug.Of(pair.Item.Do.Trim()))
            .Select(same => new ChecklistEntry(same.Key, same.First().Item, [.. same.Select(pair => pair.Cause).Distinct()]))
            .GroupBy(entry => entry.Item.When)
            .OrderBy(group => group.Key)
            .Select(group => new ChecklistGroup(group.Key, [.. group]));
}
