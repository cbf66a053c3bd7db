using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Text;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>Renders a figure with its caption and, after it, the credit of its picture.</summary>
internal sealed class FigureRenderer : ArticleObjectRenderer<Figure>
{
    /// <summary>
    /// How wide the column is in which figures stand, in the terms of the `sizes` attribute: at most 36rem where there
    /// is room, else the window without its gutters.
    /// </summary>
    private const string Column = "(min-width: 40rem) 36rem, calc(100vw - 2rem)";

    protected override void Write(ArticleHtmlRenderer renderer, Figure part)
    {
        ResolvedFigure? shown = renderer.Article.Figures.GetValueOrDefault(part);
        renderer.EnsureLine();
        renderer.Begin(part).Write("<figure class=\"figure\"");
        if (shown?.Image.Credit.Panels is { } panels)
            renderer.Write($" data-panels=\"{KebabCase.Of(panels)}\"");
        renderer.WriteLine(">");
        if (shown?.Map is null)
            WritePicture(renderer, part, shown);
        else
            renderer.WriteLine(shown.Map);
        WriteCaption(renderer, part, shown);
        renderer.WriteLine("</figure>");
    }

    private static void WritePicture(ArticleHtmlRenderer renderer, Figure figure, ResolvedFigure? shown)
    {
        IReadOnlyList<PictureSource> formats = shown?.Sources ?? [];
        if (formats.Count > 0)
            renderer.WriteLine("<picture>");
        foreach (PictureSource source in formats)
        {
            renderer.Write($"<source type=\"{source.MediaType}\" srcset=\"").WriteEscape(source.SourceSet);
            renderer.WriteLine($"\" sizes=\"{Column}\">");
        }

        WriteImage(renderer, figure, shown);
        if (formats.Count > 0)
            renderer.WriteLine("</picture>");
    }

    private static void WriteImage(ArticleHtmlRenderer renderer, Figure figure, ResolvedFigure? shown)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(shown?.Address ?? figure.Url).Write('"');
        if (shown?.Image is { } image)
            renderer.Write($" width=\"{image.Width}\" height=\"{image.Height}\"");
        renderer.Write(" alt=\"").WriteEscape(figure.AltText).Write('"');
        renderer.WriteLine(figure.IsFirst ? " decoding=\"async\">" : " loading=\"lazy\" decoding=\"async\">");
    }

    private static void WriteCaption(ArticleHtmlRenderer renderer, Figure figure, ResolvedFigure? shown)
    {
        renderer.Write("<figcaption>");
        renderer.Write("<span class=\"figure-caption\">").WriteEscape(figure.Caption).Write("</span>");
        if (shown is not null)
            WriteCredit(renderer, shown);
        if (shown?.Image.Chart is { } chart)
            WriteTable(renderer, chart);
        renderer.WriteLine("</figcaption>");
    }

    /// <summary>
    /// "Image: somebody, via somewhere, licence", each linked where the credit has its address. Where the licence is
    /// that of the collection, the collection's name leads to the licence, and the first word to the picture there.
    /// </summary>
    private static void WriteCredit(ArticleHtmlRenderer renderer, ResolvedFigure shown)
    {
        SiteImage image = shown.Image;
        ImageCredit credit = image.Credit;
        bool isOfCollection = image.License.Id == credit.Source;
        renderer.Write(" <span class=\"figure-credit\">");
        WriteLink(renderer, "Image", isOfCollection ? credit.SourceUrl : null);
        renderer.Write(": ");
        WriteLink(renderer, credit.Creator, credit.CreatorUrl);
        if (!credit.IsOwnWork)
        {
            renderer.Write(", via ");
            WriteLink(renderer, credit.Source, isOfCollection ? image.License.Url : credit.SourceUrl);
        }

        if (!isOfCollection)
        {
            renderer.Write(", ");
            WriteLink(renderer, image.License.Name, image.License.Url);
        }

        if (credit.Changes is { } changes)
            renderer.Write(" (").WriteEscape(changes.TrimEnd('.')).Write(")");
        renderer.Write(".");
        if (image.Chart is { } chart)
            WriteFiguresFrom(renderer, chart, shown);
        renderer.Write("</span>");
    }

    /// <summary>Where the figures of a chart come from: "Figures: somebody and others, 2025 [1]."</summary>
    private static void WriteFiguresFrom(ArticleHtmlRenderer renderer, Chart chart, ResolvedFigure shown)
    {
        renderer.Write(" Figures: ");
        if (chart.Sources.Count == 0)
            renderer.Write("made up as an example");
        bool first = true;
        foreach ((Source source, Mention mention) in shown.FiguresFrom)
        {
            if (!first)
                renderer.Write("; ");
            first = false;
            renderer.WriteEscape(source.ShortName).Write(' ');
            CitationRenderer.Write(renderer, [mention]);
        }

        renderer.Write(".");
    }

    /// <summary>The figures once more, for those who cannot see the chart or want to know them exactly.</summary>
    private static void WriteTable(HtmlRenderer renderer, Chart chart)
    {
        renderer.WriteLine().Write("<details class=\"figure-data\"><summary>The figures as a table</summary>");
        renderer.Write("<table><thead><tr><th scope=\"col\">").WriteEscape(chart.Of);
        renderer.Write("</th><th scope=\"col\">").WriteEscape(chart.Measure).Write("</th></tr></thead><tbody>");
        foreach ((string label, string figure) in chart.Figures)
        {
            renderer.Write("<tr><th scope=\"row\">").WriteEscape(label);
            renderer.Write("</th><td>").WriteEscape(figure).Write("</td></tr>");
        }

        renderer.Write("</tbody></table></details>");
    }

    private static void WriteLink(HtmlRenderer renderer, string text, string? address)
    {
        if (address is null)
            renderer.WriteEscape(text);
        else
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">").WriteEscape(text).Write("</a>");
    }
}
