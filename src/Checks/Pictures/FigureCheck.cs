using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>Every picture in an article is a figure with alt text and a caption.</summary>
internal sealed class FigureCheck : IArticleCheck
{
    /// <summary>KNEE044: picture without alt text.</summary>
    public static readonly Rule MissingAltText = Rule.Error("KNEE044");

    /// <summary>KNEE045: picture without a caption.</summary>
    public static readonly Rule MissingCaption = Rule.Error("KNEE045");

    /// <summary>KNEE046: picture inside a paragraph.</summary>
    public static readonly Rule NotAFigure = Rule.Error("KNEE046");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (LinkInline image in article.Markdown.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            diagnostics.Report(
                NotAFigure, article.PositionOf(image), "This picture stands inside a paragraph.",
                "Put it in a paragraph of its own, with an empty line before and after it.");
        }

        foreach (Figure figure in article.Markdown.Descendants<Figure>())
            Check(figure, article.PositionOf(figure), diagnostics);
    }

    private static void Check(Figure figure, SourcePosition at, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(figure.AltText))
        {
            diagnostics.Report(
                MissingAltText, at, "This picture has no alt text.",
                "Between the square brackets, say what somebody who cannot see it should know.");
        }

        if (string.IsNullOrWhiteSpace(figure.Caption))
        {
            diagnostics.Report(
                MissingCaption, at, "This picture has no caption.",
                "After the path, add one between quotes: `![…](path.svg \"The caption.\")`.");
        }
    }
}
