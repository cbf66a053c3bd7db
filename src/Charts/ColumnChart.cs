using System.Xml.Linq;
using KneesAfterRunning.Content.Charts;

namespace KneesAfterRunning.Charts;

/// <summary>Standing columns side by side: the figure above each, the label below.</summary>
internal static class ColumnChart
{
    private const int Height = 240;

    /// <summary>Where zero is.</summary>
    private const int Floor = 186;

    private const int FigureHeight = 20;
    private const double Filled = 0.72;

    public static ChartDrawing Draw(Chart chart)
    {
        IReadOnlyList<string> title = ChartDrawing.TitleOf(chart);
        double largest = Floor - ChartDrawing.Margin - (title.Count * ChartDrawing.LineHeight) - FigureHeight;
        return ChartDrawing.OnPaper(
            chart, Height,
            [
                .. ChartDrawing.DrawTitle(title),
                .. DrawLimit(chart, largest),
                .. chart.Rows.SelectMany(
                    (row, index) => DrawColumn(chart, index, (double)(row.Value / ChartDrawing.ScaleOf(chart)) * largest)),
                ChartDrawing.Path("axis", $"M{ChartDrawing.Margin} {Floor}H{ChartDrawing.Width - ChartDrawing.Margin}"),
                ChartDrawing.Text("middle", ChartDrawing.Width / 2, Floor + 41, chart.Of),
            ]);
    }

    private static IEnumerable<XElement> DrawColumn(Chart chart, int index, double height)
    {
        ChartRow row = chart.Rows[index];
        double step = (ChartDrawing.Width - (2.0 * ChartDrawing.Margin)) / chart.Rows.Count;
        double middle = ChartDrawing.Margin + ((index + 0.5) * step);
        IEnumerable<XElement> shapes =
        [
            .. ChartDrawing.Bar(row, middle - (step * Filled / 2), Floor - height, step * Filled, height),
            ChartDrawing.Text("middle", middle, Floor + 19, row.Label),
            ChartDrawing.Text("strong middle", middle, Floor - height - 6, Chart.WithoutUnit(row.Value)),
        ];
        return row.Mark is null ? shapes : shapes.Append(DrawMark(row.Mark, middle, step / 2, Floor - height + 12));
    }

    /// <summary>Beside its column, on the side where there is more room.</summary>
    private static XElement DrawMark(string mark, double middle, double distance, double y) =>
        middle > ChartDrawing.Width / 2
            ? ChartDrawing.Text("strong end", middle - distance, y, mark)
            : ChartDrawing.Text("strong", middle + distance, y, mark);

    private static IEnumerable<XElement> DrawLimit(Chart chart, double largest)
    {
        if (chart.Limit is not { } limit)
            yield break;
        double y = Floor - ((double)(limit.Value / ChartDrawing.ScaleOf(chart)) * largest);
        yield return ChartDrawing.Path("limit",
            $"M{ChartDrawing.Margin} {ChartDrawing.Number(y)}H{ChartDrawing.Width - ChartDrawing.Margin}");
        yield return ChartDrawing.Text("", ChartDrawing.Margin, y - 8, limit.Label);
    }
}
