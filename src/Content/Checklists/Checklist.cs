using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Checklists;

/// <summary>
/// The prevention items of all causes, gathered by when they are due; one that several causes give stands once.
/// </summary>
internal static class Checklist
{
    /// <summary>The lines that one printed sheet has room for, with the pain limit and the warning signs below them.</summary>
    public const int MaxOnPaper = 12;

    public static IEnumerable<ChecklistGroup> Of(IEnumerable<Cause> causes) =>
        Entries(causes)
            .GroupBy(entry => entry.Item.When)
            .OrderBy(group => group.Key)
            .Select(group => new ChecklistGroup(group.Key, [.. group]));

    /// <summary>The lines on the printed sheet, in the order of the causes.</summary>
    public static IEnumerable<ChecklistEntry> OnPaper(IEnumerable<Cause> causes) =>
        Entries(causes).Where(entry => IsOnPaper(entry.Item.When));

    /// <summary>Nobody buys shoes while looking at the fridge.</summary>
    public static bool IsOnPaper(DueWhen time) => time is not DueWhen.WhenBuyingShoes;

    private static IEnumerable<ChecklistEntry> Entries(IEnumerable<Cause> causes) =>
        causes
            .SelectMany(cause => cause.Prevention.Select(item => (Cause: cause, Item: item)))
            .GroupBy(pair => Slug.Of(pair.Item.Do.Trim()))
            .Select(same => new ChecklistEntry(same.Key, same.First().Item, [.. same.Select(pair => pair.Cause).Distinct()]));
}
