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
                .. chart.Rows.SelectMany(
                    (row, index) => DrawColumn(chart, index, HeightOf(chart, row.Value, largest))),
                .. DrawLimit(chart, largest),
                ChartDrawing.Path("axis", $"M{ChartDrawing.Margin} {Floor}H{ChartDrawing.Width - ChartDrawing.Margin}"),
                .. DrawFoot(chart),
            ]);
    }

    /// <summary>What the columns are, and what the light ones are.</summary>
    private static IEnumerable<XElement> DrawFoot(Chart chart)
    {
        const int Line = Floor + 41;
        if (chart.Light is not { } light)
            return [ChartDrawing.Text("middle", ChartDrawing.Width / 2, Line, chart.Of)];
        return
        [
            ChartDrawing.Text("", ChartDrawing.Margin, Line, chart.Of),
            ChartDrawing.Rectangle("light key", ChartDrawing.Width / 2, Line - 12, 14, 14),
            ChartDrawing.Text("", (ChartDrawing.Width / 2) + 22, Line, light),
        ];
    }

    private static double StepOf(Chart chart) => (ChartDrawing.Width - (2.0 * ChartDrawing.Margin)) / chart.Rows.Count;

    private static double HeightOf(Chart chart, decimal value, double largest) =>
        (double)(value / ChartDrawing.ScaleOf(chart)) * largest;

    private static IEnumerable<XElement> DrawColumn(Chart chart, int index, double height)
    {
        ChartRow row = chart.Rows[index];
        double step = StepOf(chart);
        double middle = ChartDrawing.Margin + ((index + 0.5) * step);
        IEnumerable<XElement> shapes =
        [
            .. ChartDrawing.Bar(row, middle - (step * Filled / 2), Floor - height, step * Filled, height),
            ChartDrawing.Text("middle", middle, Floor + 19, row.Label),
            ChartDrawing.Text("strong middle", middle, Floor - height - 6, row.Words ?? Chart.WithoutUnit(row.Value)),
        ];
        return row.Mark is null ? shapes : shapes.Append(DrawMark(row.Mark, middle, step / 2, Floor - height + 12));
    }

    /// <summary>Beside its column, on the side where there is more room.</summary>
    private static XElement DrawMark(string mark, double middle, double distance, double y) =>
        middle > ChartDrawing.Width / 2
            ? ChartDrawing.Text("strong end", middle - distance, y, mark)
            : ChartDrawing.Text("strong", middle + distance, y, mark);

    /// <summary>Over the columns that it holds for; its label stands above the figures of those before, where there is room.</summary>
    private static IEnumerable<XElement> DrawLimit(Chart chart, double largest)
    {
        if (chart.Limit is not { } limit)
            yield break;
        int first = limit.From is null ? 0 : chart.Rows.TakeWhile(row => row.Label != limit.From).Count();
        double from = ChartDrawing.Margin + (first * StepOf(chart));
        double y = Floor - HeightOf(chart, limit.Value, largest);
        double highest = Floor - chart.Rows.Take(first + 1).Max(row => HeightOf(chart, Math.Min(row.Value, limit.Value), largest));
        yield return ChartDrawing.Path("limit",
            $"M{ChartDrawing.Number(from)} {ChartDrawing.Number(y)}H{ChartDrawing.Width - ChartDrawing.Margin}");
        double label = Math.Min(y, highest) - FigureHeight - 8;
        yield return first < chart.Rows.Count / 2
            ? ChartDrawing.Text("", from, label, limit.Label)
            : ChartDrawing.Text("end", from + StepOf(chart), label, limit.Label);
    }
}
