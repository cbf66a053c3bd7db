using AngleSharp.Html.Dom;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>A page has a title and a description.</summary>
internal sealed class MetadataCheck : IPageCheck
{
    public void Check(RenderedPage page, DiagnosticBag diagnostics)
    {
        SourcePosition start = SourcePosition.StartOf(page.File);
        if (string.IsNullOrWhiteSpace(page.Headings.FirstOrDefault(heading => heading.LocalName == "h1")?.TextContent))
            diagnostics.Report(Problems.MissingTitle, start, "This page has no title.", "Add `title: …` to its front matter.");
        if (string.IsNullOrWhiteSpace(page.Elements.OfType<IHtmlMetaElement>().FirstOrDefault(meta => meta.Name == "description")?.Content))
        {
            diagnostics.Report(
                Problems.MissingDescription, start, "This page has no summary.",
                $"Add `summary: …` to its front matter: one plain sentence of at most {Article.MaxSummary} characters.");
        }
    }
}
