using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>The alt text of a picture that shows two positions of a movement tells of both.</summary>
internal sealed partial class PanelsCheck : IArticleCheck
{
    /// <summary>KNEE136: alt text that leaves out a position.</summary>
    public static readonly Rule PositionLeftOut = Rule.Warning("KNEE136");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Figure figure in article.Markdown.Descendants<Figure>().Where(figure =>
            figure.ImageIn(site, article.Article.File)?.Credit.Panels is not null
                && !string.IsNullOrWhiteSpace(figure.AltText)
                && !(FirstPosition().IsMatch(figure.AltText) && SecondPosition().IsMatch(figure.AltText))))
        {
            diagnostics.Report(
                PositionLeftOut, article.PositionOf(figure),
                "This picture shows two positions, and its alt text does not tell of both.",
                "Say what is seen first, and what then: “First she stands tall. Then her knees are bent a little.”");
        }
    }

    [GeneratedRegex(@"\b(?:first|start\w*|begin\w*|before|left|above)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPosition();

    [GeneratedRegex(@"\b(?:then|second|ends?|after\w*|right|below)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecondPosition();
}
