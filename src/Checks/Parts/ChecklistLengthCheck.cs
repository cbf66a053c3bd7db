using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>All causes together ask for no more than one printed sheet has room for.</summary>
internal sealed class ChecklistLengthCheck : SiteCheck
{
    /// <summary>KNEE135: a line that the printed checklist has no room for.</summary>
    public static readonly Rule TooManyLines = Rule.Warning("KNEE135");

    protected override void Check(SiteContext context)
    {
        ChecklistEntry[] lines = [.. Checklist.OnPaper(context.Site.Causes)];
        foreach (ChecklistEntry line in lines.Skip(Checklist.MaxOnPaper))
        {
            context.Diagnostics.Report(
                TooManyLines, line.Item.DoAt,
                $"The printed checklist has room for {Checklist.MaxOnPaper} lines, and the causes ask for {lines.Length}.",
                "Use the words of a line that another cause has, so that it stands once for both, or leave one out.");
        }
    }
}
