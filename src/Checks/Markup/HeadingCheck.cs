using AngleSharp.Dom;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>A page has one first-level heading, its title, and skips no level below it.</summary>
internal sealed class HeadingCheck : IPageCheck
{
    /// <summary>KNEE023: heading that skips a level.</summary>
    public static readonly Rule HeadingOrder = Rule.Error("KNEE023");

    public void Check(RenderedPage page, DiagnosticBag diagnostics)
    {
        int level = 0;
        string? title = page.Headings.FirstOrDefault()?.TextContent.Trim();
        foreach (IElement heading in page.Headings)
        {
            int next = heading.LocalName[1] - '0';
            if (next == 1 && level > 0)
            {
                diagnostics.Report(
                    HeadingOrder, page.PositionOf(heading), $"`# {heading.TextContent.Trim()}` is a second title.",
                    heading.TextContent.Trim().Equals(title, StringComparison.OrdinalIgnoreCase)
                        ? "Remove this line: the title comes from the front matter."
                        : "Begin it with `##`: the title comes from the front matter.");
            }
            else if (next > level + 1)
            {
                diagnostics.Report(
                    HeadingOrder, page.PositionOf(heading),
                    $"`{new string('#', next)} {heading.TextContent.Trim()}` skips a level.",
                    $"Begin it with `{new string('#', level + 1)}`.");
            }

            level = next;
        }
    }
}
