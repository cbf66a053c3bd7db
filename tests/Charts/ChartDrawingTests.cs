using System.Globalization;
using System.Xml.Linq;
using KneesAfterRunning.Charts;
using KneesAfterRunning.Content.Charts;

namespace KneesAfterRunning.Tests.Charts;

/// <summary>Charts as drawings: what is read here is the SVG, as a browser reads it.</summary>
public sealed class ChartDrawingTests
{
    /// <summary>How wide a character of text is on average, in pixels: bold Arial at the size of the labels.</summary>
    private const double CharacterWidth = 14 * 0.55;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<ChartShape> Shapes => [.. Enum.GetValues<ChartShape>()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Lengths_are_to_one_another_as_the_figures_and_all_begin_at_zero(ChartShape shape)
    {
        XElement[] bars = BarsOf(Draw(ChartOf(shape, 2.5m, 10, 7.5m)));

        double[] lengths = [.. bars.Select(bar => Number(bar, shape == ChartShape.Bars ? "width" : "height"))];
        Assert.True(lengths[1] > 100, $"The longest has {lengths[1]} pixels.");
        Assert.Equal([0.25, 1, 0.75], lengths.Select(length => length / lengths[1]),
            (expected, actual) => Math.Abs(expected - actual) < 0.002);
        Assert.Single(
            bars.Select(bar => shape == ChartShape.Bars
                ? Number(bar, "x")
                : Math.Round(Number(bar, "y") + Number(bar, "height"), 1)).Distinct());
    }

    [Fact]
    public void A_limit_lies_where_a_column_of_that_figure_would_end()
    {
        Chart chart = ChartOf(ChartShape.Columns, 5, 8) with { Limit = new ChartLimit(10, "Enough") };
        XElement drawing = Draw(chart);
        XElement[] columns = BarsOf(Draw(ChartOf(ChartShape.Columns, 5, 10)));

        string line = Assert.Single(drawing.Elements(Svg + "path"), path => path.Attribute("class")!.Value == "limit")
            .Attribute("d")!.Value;

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"M16 {Number(columns[1], "y")}H"), line,
            StringComparison.Ordinal);
        Assert.Contains("Enough", TextsOf(drawing));
        Assert.Equal(Number(columns[0], "y"), Number(BarsOf(drawing)[0], "y"));
    }

    [Fact]
    public void A_limit_spans_the_columns_that_it_holds_for_and_its_label_meets_no_figure()
    {
        Chart chart = ChartOf(ChartShape.Columns, 4, 6, 7, 14) with { Limit = new ChartLimit(7, "Longest before") { From = "3." } };
        XElement drawing = Draw(chart);
        XElement[] columns = BarsOf(drawing);

        string line = Assert.Single(drawing.Elements(Svg + "path"), path => path.Attribute("class")!.Value == "limit")
            .Attribute("d")!.Value;
        double from = double.Parse(line[1..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        double label = Number(drawing.Elements(Svg + "text").Single(text => text.Value == "Longest before"), "y");
        double figure = Number(drawing.Elements(Svg + "text").Single(text => text.Value == "7"), "y");

        Assert.InRange(from, Number(columns[1], "x") + Number(columns[1], "width"), Number(columns[2], "x"));
        Assert.True(label < figure - 14, $"The label is at {label}, the figure below it at {figure}.");
    }

    [Fact]
    public void Light_columns_are_explained_below()
    {
        Chart chart = ChartOf(ChartShape.Columns, 4, 6);
        XElement drawing = Draw(chart with { Light = "Easy week", Rows = [chart.Rows[0], chart.Rows[1] with { IsLight = true }] });

        Assert.Equal(["light", "light key"],
            drawing.Elements(Svg + "rect").Select(shape => shape.Attribute("class")!.Value)
                .Where(style => style.StartsWith("light", StringComparison.Ordinal)));
        Assert.Contains("Easy week", TextsOf(drawing));
        Assert.Contains("2.: 6 km (Easy week)", drawing.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_whole_are_drawn_to_its_length()
    {
        XElement drawing = Draw(ChartOf(ChartShape.Bars, 55, 40) with { Unit = "", Whole = 100 });
        double whole = Number(drawing.Elements(Svg + "rect").First(shape => shape.Attribute("class")!.Value == "track"), "width");

        Assert.Equal([0.55, 0.4], BarsOf(drawing).Select(bar => Math.Round(Number(bar, "width") / whole, 2)));
        Assert.Contains("40 in 100", TextsOf(drawing));
    }

    [Fact]
    public void A_range_is_drawn_about_its_figure_and_said_in_words()
    {
        Chart chart = ChartOf(ChartShape.Bars, 8, 4);
        XElement drawing =
            Draw(chart with { Rows = [chart.Rows[0], chart.Rows[1] with { Range = new ChartRange(3, 5), Words = "half" }] });

        string range = Assert.Single(drawing.Elements(Svg + "path"), path => path.Attribute("class")!.Value == "range")
            .Attribute("d")!.Value;
        double low = double.Parse(range[1..range.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        Assert.Equal(16 + (Number(BarsOf(drawing)[0], "width") * 3 / 8), low, 0.2);
        Assert.Contains("half", TextsOf(drawing));
        Assert.Contains("2.: 4 km (half; 3 to 5)", drawing.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_label_and_figure_is_drawn_and_described(ChartShape shape)
    {
        Chart chart = ChartOf(shape, 2.5m, 1000) with
        {
            Title = "Runs & \"walks\"",
            Rows = [new("Ankle & foot", 2.5m, Mark: null), new("<Knee>", 1000, "the most")],
        };

        XElement drawing = Draw(chart);
        string drawn = string.Join('\n', TextsOf(drawing));
        string description = drawing.Element(Svg + "desc")!.Value;

        Assert.All(["Ankle & foot", "<Knee>", "2.5", "1000", "the most", "Distance", "km"],
            text => Assert.Contains(text, drawn, StringComparison.Ordinal));
        Assert.All(["Distance", "Ankle & foot: 2.5 km", "<Knee>: 1000 km"],
            text => Assert.Contains(text, description, StringComparison.Ordinal));
        Assert.Equal("Runs & \"walks\"", drawing.Element(Svg + "title")!.Value);
        Assert.Equal(drawing.Element(Svg + "title")!.Attribute("id")!.Value, drawing.Attribute("aria-labelledby")!.Value);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_row_to_look_at_is_hatched_and_no_other(ChartShape shape)
    {
        Chart chart = ChartOf(shape, 4, 8);
        XElement drawing = Draw(chart with { Rows = [chart.Rows[0], chart.Rows[1] with { Mark = "here" }] });

        Assert.Single(drawing.Elements(Svg + "rect"), bar => bar.Attribute("class")!.Value == "mark");
        Assert.Single(drawing.Elements(Svg + "path"), path => path.Attribute("class")!.Value == "hatch");
        Assert.DoesNotContain(Draw(chart).Elements(Svg + "path"), path => path.Attribute("class")!.Value == "hatch");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Figures_of_zero_are_drawn_without_length(ChartShape shape)
    {
        XElement drawing = Draw(ChartOf(shape, 0, 0));

        Assert.All(BarsOf(drawing), bar => Assert.Equal(0, Number(bar, shape == ChartShape.Bars ? "width" : "height")));
        Assert.Equal(2, TextsOf(drawing).Count(text => text is "0" or "0 km"));
    }

    [Fact]
    public void The_longest_label_and_figure_of_bars_stay_within_the_drawing()
    {
        Chart chart = ChartOf(ChartShape.Bars, 12_345.67m, 3) with
        {
            Measure = "Rate of overuse injury in all those who ran, where 1 is the rate after runs of the usual length",
            Rows = [new(new string('n', Chart.MaxLabel), 12_345.67m, Mark: null), new("Knee", 3, Mark: null)],
        };

        Assert.All(Draw(chart).Elements(Svg + "text"), text => Assert.InRange(
            Number(text, "x") + (text.Value.Length * CharacterWidth), 0, ChartDrawing.Width));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void What_is_said_of_a_column_stands_on_the_side_where_there_is_room(int marked)
    {
        Chart chart = ChartOf(ChartShape.Columns, [.. Enumerable.Repeat(5m, Chart.MaxRows)]);
        string mark = new('n', Chart.MaxMark);

        XElement drawing =
            Draw(chart with { Rows = [.. chart.Rows.Select((row, index) => index == marked ? row with { Mark = mark } : row)] });

        XElement text = Assert.Single(drawing.Elements(Svg + "text"), text => text.Value == mark);
        double length =
            mark.Length * CharacterWidth * (text.Attribute("class")!.Value.Contains("end", StringComparison.Ordinal) ? -1 : 1);
        Assert.InRange(Number(text, "x") + length, 0, ChartDrawing.Width);
    }

    [Fact]
    public void The_most_columns_stand_beside_one_another_within_the_drawing()
    {
        XElement[] columns = BarsOf(Draw(ChartOf(ChartShape.Columns, [.. Enumerable.Repeat(5m, Chart.MaxRows)])));

        double[] edges =
            [.. columns.SelectMany(column => new[] { Number(column, "x"), Number(column, "x") + Number(column, "width") })];
        Assert.Equal(2 * Chart.MaxRows, edges.Length);
        Assert.Equal(edges.Order(), edges);
        Assert.InRange(edges[0], 0, ChartDrawing.Width);
        Assert.InRange(edges[^1], 0, ChartDrawing.Width);
    }

    private static Chart ChartOf(ChartShape shape, params IEnumerable<decimal> figures) => new()
    {
        Title = "Runs",
        Shape = shape,
        Of = "Week",
        Measure = "Distance",
        Unit = "km",
        Rows = [.. figures.Select((figure, index) => new ChartRow($"{index + 1}.", figure, Mark: null))],
        Sources = [],
    };

    /// <exception cref="System.Xml.XmlException">The drawing is not well-formed.</exception>
    private static XElement Draw(Chart chart)
    {
        ChartDrawing drawing = ChartDrawing.Of(chart);
        XElement svg = XElement.Parse(drawing.Svg);
        Assert.Equal($"0 0 {ChartDrawing.Width} {drawing.Height}", svg.Attribute("viewBox")!.Value);
        return svg;
    }

    private static XElement[] BarsOf(XElement drawing) =>
        [.. drawing.Elements(Svg + "rect").Where(rectangle => rectangle.Attribute("class")!.Value is "bar" or "mark")];

    private static string[] TextsOf(XElement drawing) => [.. drawing.Elements(Svg + "text").Select(text => text.Value)];

    private static double Number(XElement shape, string attribute) =>
        double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
