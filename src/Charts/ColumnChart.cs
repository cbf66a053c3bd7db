using System.Xml.Linq;
using KneesAfterRunning.Content;

namespace KneesAfterRunning.Charts;

/// <summary>Standing columns side by side: the figure above each where there is room, the label below.</summary>
internal static class ColumnChart
{
    private const int Height = 240;

    /// <summary>Where zero is.</summary>
    private const int Floor = 186;

    private const int LargestColumn = 124;
    private const double Filled = 0.72;

    public static ChartDrawing Draw(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ChartDrawing.OnPaper(
            chart, Height,
            [
                ChartDrawing.Text("strong", ChartDrawing.Margin, 29, chart.Unit.Length > 0 ? $"{chart.Measure} ({chart.Unit})" : chart.Measure),
                .. DrawLimit(chart),
                .. chart.Rows.SelectMany((row, index) => DrawColumn(chart, row, index)),
                ChartDrawing.Path("axis", $"M{ChartDrawing.Margin} {Floor}H{ChartDrawing.Width - ChartDrawing.Margin}"),
                ChartDrawing.Text("middle", ChartDrawing.Width / 2, Floor + 41, chart.Of),
            ]);
    }

    private static IEnumerable<XElement> DrawColumn(Chart chart, ChartRow row, int index)
    {
        double step = (ChartDrawing.Width - (2.0 * ChartDrawing.Margin)) / Math.Max(1, chart.Rows.Count);
        double middle = ChartDrawing.Margin + ((index + 0.5) * step);
        double height = HeightOf(chart, row.Value);
        IEnumerable<XElement> shapes =
        [
            .. ChartDrawing.Bar(row, middle - (step * Filled / 2), Floor - height, step * Filled, height),
            ChartDrawing.Text("middle", middle, Floor + 19, row.Label),
            ChartDrawing.Text("strong middle", middle, Floor - height - 6, Chart.WithoutUnit(row.Value)),
        ];
        return row.Mark is null
            ? shapes
            : shapes.Append(ChartDrawing.Text("strong end", middle - (step / 2), Floor - height + 12, row.Mark));
    }

    private static IEnumerable<XElement> DrawLimit(Chart chart)
    {
        if (chart.Limit is not { } limit)
            yield break;
        double y = Floor - HeightOf(chart, limit.Value);
        yield return ChartDrawing.Path("limit", $"M{ChartDrawing.Margin} {ChartDrawing.Number(y)}H{ChartDrawing.Width - ChartDrawing.Margin}");
        yield return ChartDrawing.Text("", ChartDrawing.Margin, y - 8, limit.Label);
    }

    private static double HeightOf(Chart chart, decimal value) =>
        (double)(value / ChartDrawing.ScaleOf(chart)) * LargestColumn;
}
