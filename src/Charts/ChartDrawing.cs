using System.Globalization;
using System.Xml.Linq;
using KneesAfterRunning.Content.Charts;

namespace KneesAfterRunning.Charts;

/// <summary>
/// A chart as an SVG drawing, in the palette and the line weights of the drawings beside it. Every scale begins at
/// zero, so that lengths compare as the figures do.
/// </summary>
/// <param name="Height">Intrinsic height, in CSS pixels; the width is <see cref="Width"/>.</param>
/// <param name="Svg">The drawing.</param>
internal sealed record ChartDrawing(int Height, string Svg)
{
    /// <summary>Width of every chart, in CSS pixels.</summary>
    public const int Width = 360;

    /// <summary>Space left free at each edge, in CSS pixels.</summary>
    internal const int Margin = 16;

    /// <summary>Height of a line of text, in CSS pixels.</summary>
    internal const int LineHeight = 19;

    /// <summary>How many characters of the title fit on a line.</summary>
    private const int TitleLength = 44;

    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    /// <summary>The same colours as in the drawings of the input folder, and what they become in the dark.</summary>
    private const string Style =
        """
        .paper{fill:#fbf5ec}.bar{fill:#2f6f78}.light{fill:#b9d3d3;stroke:#2f6f78;stroke-width:2}.track{fill:#e4e2d6}.range{fill:none;stroke:#25343a;stroke-width:2}.mark{fill:#d7263d;stroke:#b3122b;stroke-width:2}.hatch{stroke:#fbf5ec;stroke-width:1.75}.axis{fill:none;stroke:#25343a;stroke-width:2}.limit{fill:none;stroke:#25343a;stroke-width:1.75;stroke-dasharray:4 5}.label{fill:#25343a;stroke:#fbf5ec;stroke-width:4;stroke-linejoin:round;paint-order:stroke;font:14px system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}.strong{font-weight:700}.middle{text-anchor:middle}.end{text-anchor:end}
        @media (prefers-color-scheme:dark){.paper{fill:#1d2628}.bar{fill:#3f8f99}.light{fill:#2a4a50;stroke:#3f8f99}.track{fill:#38423f}.range{stroke:#eef2f0}.mark{fill:#f2495f;stroke:#ff8092}.hatch{stroke:#1d2628}.axis,.limit{stroke:#eef2f0}.label{fill:#eef2f0;stroke:#1d2628}}
        """;

    public static ChartDrawing Of(Chart chart) =>
        chart.Shape == ChartShape.Bars ? BarChart.Draw(chart) : ColumnChart.Draw(chart);

    /// <summary>What the figures count, at the head of the drawing.</summary>
    internal static IReadOnlyList<string> TitleOf(Chart chart) => Wrap(
        chart.Shape == ChartShape.Columns && chart.Unit.Length > 0 ? $"{chart.Measure} ({chart.Unit})" : chart.Measure,
        TitleLength);

    internal static IEnumerable<XElement> DrawTitle(IReadOnlyList<string> lines) =>
        lines.Select((line, index) => Text("strong", Margin, Margin + 13 + (index * LineHeight), line));

    /// <summary>Puts the shapes of a chart on paper.</summary>
    internal static ChartDrawing OnPaper(Chart chart, int height, IEnumerable<XElement> shapes)
    {
        XElement svg = new(
            Ns + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {height}"),
            new XAttribute("width", Width),
            new XAttribute("height", height),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chart-title"),
            new XElement(Ns + "title", new XAttribute("id", "chart-title"), chart.Title),
            new XElement(Ns + "desc", DescriptionOf(chart)),
            new XElement(Ns + "style", Style),
            Rectangle("paper", 0, 0, Width, height),
            shapes);
        return new ChartDrawing(height, svg.ToString(SaveOptions.DisableFormatting) + "\n");
    }

    /// <summary>A bar from zero; the one to look at is hatched too, so that it does not depend on its colour.</summary>
    internal static IEnumerable<XElement> Bar(ChartRow row, double x, double y, double width, double height)
    {
        yield return Rectangle(row.Mark is not null ? "mark" : row.IsLight ? "light" : "bar", x, y, width, height);
        if (row.Mark is not null && width > 4 && height > 4)
            yield return Path("hatch", Hatching(x + 2, y + 2, width - 4, height - 4));
    }

    internal static XElement Rectangle(string style, double x, double y, double width, double height) => new(
        Ns + "rect",
        new XAttribute("class", style),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)));

    internal static XElement Path(string style, string commands) =>
        new(Ns + "path", new XAttribute("class", style), new XAttribute("d", commands));

    internal static XElement Text(string style, double x, double y, string text) =>
        new(Ns + "text", new XAttribute("class", "label" + (style.Length > 0 ? " " + style : "")),
            new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), text);

    internal static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole of a chart, else its largest figure or limit; never zero.</summary>
    internal static decimal ScaleOf(Chart chart)
    {
        decimal largest = chart.Whole ?? chart.Rows.Select(row => row.End).Append(chart.Limit?.Value ?? 0).Max();
        return largest == 0 ? 1 : largest;
    }

    /// <summary>
    /// Breaks a text between words into as few lines of at most so many characters as it needs, of much the same length.
    /// </summary>
    internal static IReadOnlyList<string> Wrap(string text, int most)
    {
        int lines = Fill(text, most).Count;
        int length = (text.Length / lines) + 1;
        while (Fill(text, length).Count > lines)
            length++;
        return Fill(text, length);
    }

    private static List<string> Fill(string text, int most)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    private static string DescriptionOf(Chart chart) =>
        $"{chart.Measure}. " + string.Join("; ", chart.Figures.Select(row => $"{row.Label}: {row.Figure}")) + ".";

    /// <summary>Slanted lines, 8 pixels apart, cut at the edges of a rectangle.</summary>
    private static string Hatching(double x, double y, double width, double height)
    {
        const double Step = 8;
        List<string> lines = [];
        for (double offset = Step; offset < width + height; offset += Step)
        {
            double fromX = x + Math.Max(0, offset - height);
            double fromY = y + Math.Min(height, offset);
            double toX = x + Math.Min(width, offset);
            double toY = y + Math.Max(0, offset - width);
            lines.Add($"M{Number(fromX)} {Number(fromY)}L{Number(toX)} {Number(toY)}");
        }

        return string.Concat(lines);
    }
}
