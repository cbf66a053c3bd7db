using AngleSharp.Dom;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>No two elements of a page have the same id.</summary>
internal sealed class IdCheck : IPageCheck
{
    /// <summary>KNEE024: anchor that stands twice.</summary>
    public static readonly Rule DuplicateHtmlId = Rule.Error("KNEE024");

    public void Check(RenderedPage page, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string?, IElement> same in page.Elements.Where(element => element.Id is { Length: > 0 })
            .GroupBy(element => element.Id).Where(same => same.Count() > 1))
        {
            IElement written = same.LastOrDefault(page.IsWritten) ?? same.Last();
            diagnostics.Report(
                DuplicateHtmlId, page.PositionOf(written), $"The id `{same.Key}` stands twice on this page.",
                "Reword the heading: the id is made of its words, and the page has another part of that name.");
        }
    }
}
