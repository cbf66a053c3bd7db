using AngleSharp.Html.Dom;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>A page has a title and a description.</summary>
internal sealed class MetadataCheck : IPageCheck
{
    /// <summary>KNEE025: page without a title.</summary>
    public static readonly Rule MissingTitle = Rule.Error("KNEE025");

    /// <summary>KNEE026: page without a summary.</summary>
    public static readonly Rule MissingDescription = Rule.Error("KNEE026");

    public void Check(RenderedPage page, DiagnosticBag diagnostics)
    {
        SourcePosition start = SourcePosition.StartOf(page.File);
        if (string.IsNullOrWhiteSpace(page.Headings.FirstOrDefault(heading => heading.LocalName == "h1")?.TextContent))
            diagnostics.Report(MissingTitle, start, "This page has no title.", "Add `title: …` to its front matter.");
        if (string.IsNullOrWhiteSpace(page.Elements.OfType<IHtmlMetaElement>().FirstOrDefault(meta => meta.Name == "description")?.Content))
        {
            diagnostics.Report(
                MissingDescription, start, "This page has no summary.",
                $"Add `summary: …` to its front matter: one plain sentence of at most {Article.MaxSummary} characters.");
        }
    }
}
