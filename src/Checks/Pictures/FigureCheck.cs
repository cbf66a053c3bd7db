using AngleSharp.Dom;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>Every picture in an article is a figure with alt text, a caption and a credit.</summary>
internal sealed class FigureCheck : IPageCheck
{
    /// <summary>KNEE044: picture without alt text.</summary>
    public static readonly Rule MissingAltText = Rule.Error("KNEE044");

    /// <summary>KNEE045: picture without a caption.</summary>
    public static readonly Rule MissingCaption = Rule.Error("KNEE045");

    /// <summary>KNEE046: picture inside a paragraph.</summary>
    public static readonly Rule NotAFigure = Rule.Error("KNEE046");

    public void Check(RenderedPage page, DiagnosticBag diagnostics)
    {
        foreach (IElement image in page.Prose.Where(element => element.LocalName == "img" && !element.Ancestors<IElement>().Any(IsFigure)))
        {
            diagnostics.Report(
                NotAFigure, page.PositionOf(image), "This picture stands inside a paragraph.",
                "Put it in a paragraph of its own, with an empty line before and after it.");
        }

        foreach (IElement figure in page.Prose.Where(IsFigure))
        {
            SourcePosition at = page.PositionOf(figure);
            if (string.IsNullOrWhiteSpace(AltTextOf(figure)))
            {
                diagnostics.Report(
                    MissingAltText, at, "This picture has no alt text.",
                    "Between the square brackets, say what somebody who cannot see it should know.");
            }

            if (string.IsNullOrWhiteSpace(CaptionOf(figure)))
            {
                diagnostics.Report(
                    MissingCaption, at, "This picture has no caption.",
                    "After the path, add one between quotes: `![…](path.svg \"The caption.\")`.");
            }
        }
    }

    private static bool IsFigure(IElement element) => element.LocalName == "figure";

    private static string? AltTextOf(IElement figure) => figure.Descendants<IElement>()
        .Select(element => element.LocalName switch
        {
            "img" => element.GetAttribute("alt"),
            "svg" => element.GetAttribute("aria-label"),
            _ => null,
        })
        .FirstOrDefault(text => text is not null);

    private static string? CaptionOf(IElement figure) =>
        figure.Descendants<IElement>().FirstOrDefault(element => element.ClassList.Contains("figure-caption"))?.TextContent;
}
