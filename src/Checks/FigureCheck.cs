using AngleSharp.Dom;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Every picture in an article is a figure with alt text, a caption and a credit.</summary>
internal sealed class FigureCheck : IPageCheck
{
    public void Check(RenderedPage page, RenderedSite site, Diagnostics diagnostics)
    {
        foreach (IElement image in page.Html.QuerySelectorAll(".prose img").Where(image => image.Closest("figure") is null))
        {
            diagnostics.Report(
                Problems.NotAFigure, page.PositionOf(image), "This picture stands inside a paragraph.",
                "Put it in a paragraph of its own, with an empty line before and after it.");
        }

        foreach (IElement figure in page.Html.QuerySelectorAll(".prose figure"))
        {
            SourcePosition at = page.PositionOf(figure);
            if (IsBlank(figure.QuerySelector("img")?.GetAttribute("alt") ?? figure.QuerySelector("svg")?.GetAttribute("aria-label")))
            {
                diagnostics.Report(
                    Problems.MissingAltText, at, "This picture has no alt text.",
                    "Between the square brackets, say what somebody who cannot see it should know.");
            }

            if (IsBlank(figure.QuerySelector(".figure-caption")?.TextContent))
            {
                diagnostics.Report(
                    Problems.MissingCaption, at, "This picture has no caption.",
                    "After the path, add one between quotes: `![…](path.svg \"The caption.\")`.");
            }
        }
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
