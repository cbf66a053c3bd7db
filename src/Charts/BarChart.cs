using System.Xml.Linq;
using KneesAfterRunning.Content.Charts;

namespace KneesAfterRunning.Charts;

/// <summary>Lying bars, one below the other: the label above each, the figure at its end.</summary>
internal static class BarChart
{
    private const int BarHeight = 16;
    private const int RowHeight = 50;

    /// <summary>What the longest figure with its unit may take at the end of a full bar.</summary>
    private const int FigureWidth = 92;

    public static ChartDrawing Draw(Chart chart)
    {
        IReadOnlyList<string> title = ChartDrawing.TitleOf(chart);
        int top = ChartDrawing.Margin + (title.Count * ChartDrawing.LineHeight) + 4;
        int height = top + (chart.Rows.Count * RowHeight) + ChartDrawing.Margin - 8;
        return ChartDrawing.OnPaper(
            chart, height,
            [
                .. ChartDrawing.DrawTitle(title),
                .. chart.Rows.SelectMany((row, index) => DrawRow(chart, row, top + (index * RowHeight))),
                ChartDrawing.Path("axis", $"M{ChartDrawing.Margin} {top + 4}V{height - ChartDrawing.Margin}"),
            ]);
    }

    private static IEnumerable<XElement> DrawRow(Chart chart, ChartRow row, int top)
    {
        int x = ChartDrawing.Margin;
        double length = LengthOf(chart, row.Value);
        int barTop = top + ChartDrawing.LineHeight + 5;
        return
        [
            ChartDrawing.Text("", x + 6, top + 18, row.Mark is null ? row.Label : $"{row.Label} ({row.Mark})"),
            .. chart.Whole is { } whole
                ? [ChartDrawing.Rectangle("track", x, barTop, LengthOf(chart, whole), BarHeight)]
                : Array.Empty<XElement>(),
            .. ChartDrawing.Bar(row, x, barTop, length, BarHeight),
            .. DrawRange(chart, row, x, barTop + (BarHeight / 2)),
            ChartDrawing.Text(
                "strong", x + LengthOf(chart, chart.Whole ?? row.End) + 8, barTop + 13, row.Words ?? chart.WithUnit(row.Value)),
        ];
    }

    private static IEnumerable<XElement> DrawRange(Chart chart, ChartRow row, int x, int y)
    {
        if (row.Range is not { } range)
            yield break;
        string low = ChartDrawing.Number(x + LengthOf(chart, range.Low));
        string high = ChartDrawing.Number(x + LengthOf(chart, range.High));
        yield return ChartDrawing.Path("range", $"M{low} {y - 5}v10M{low} {y}H{high}M{high} {y - 5}v10");
    }

    private static double LengthOf(Chart chart, decimal value) =>
        (double)(value / ChartDrawing.ScaleOf(chart)) * (ChartDrawing.Width - (2 * ChartDrawing.Margin) - FigureWidth);
}
