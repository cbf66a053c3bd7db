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
            .. ChartDrawing.Bar(row, x, barTop, length, BarHeight),
            ChartDrawing.Text("strong", x + length + 8, barTop + 13, chart.WithUnit(row.Value)),
        ];
    }

    private static double LengthOf(Chart chart, decimal value) =>
        (double)(value / ChartDrawing.ScaleOf(chart)) * (ChartDrawing.Width - (2 * ChartDrawing.Margin) - FigureWidth);
}
