using System.Globalization;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Charts;

/// <summary>Figures that the build draws: what a <c>.chart.yml</c> file holds.</summary>
public sealed record Chart
{
    /// <summary>KNEE048: chart that cannot be drawn.</summary>
    public static readonly Rule InvalidChart = Rule.Fixed("KNEE048");

    /// <summary>How the name of a chart's file ends.</summary>
    public const string FileEnding = ".chart.yml";

    /// <summary>The most figures that can be distinguished at the width of a phone.</summary>
    public const int MaxRows = 12;

    /// <summary>The longest label that fits on one line of the drawing, in characters.</summary>
    public const int MaxLabel = 40;

    /// <summary>The longest measure, which may take two lines of the drawing, in characters.</summary>
    public const int MaxMeasure = 84;

    /// <summary>The longest unit and the longest mark, in characters.</summary>
    public const int MaxUnit = 10;

    public const int MaxMark = 20;

    /// <summary>The longest words in place of a figure, in characters.</summary>
    public const int MaxWords = 10;

    /// <summary>How many characters fit side by side below all columns together.</summary>
    private const int ColumnCharacters = 40;

    public required string Title { get; init; }

    public required ChartShape Shape { get; init; }

    /// <summary>What the rows are: the head of the first column of the table.</summary>
    public required string Of { get; init; }

    /// <summary>What the figures count: the head of the second column.</summary>
    public required string Measure { get; init; }

    /// <summary>The unit of all figures, as in "%" or "km"; empty for a bare number.</summary>
    public required string Unit { get; init; }

    public required IReadOnlyList<ChartRow> Rows { get; init; }

    /// <summary>Of how many each figure is a part, as in "40 in 100"; null where it is no part.</summary>
    public int? Whole { get; init; }

    /// <summary>What the rows are that are drawn lightly; null where there are none.</summary>
    public string? Light { get; init; }

    public ChartLimit? Limit { get; init; }

    /// <summary>Keys of the sources of the figures; empty where they are made up as an example.</summary>
    public required IReadOnlyList<Located<string>> Sources { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    internal static Chart Read(YamlMap map, DiagnosticBag diagnostics)
    {
        Chart chart = new()
        {
            Title = map.Text("title"),
            Shape = map.Choice<ChartShape>("shape"),
            Of = map.Text("of", MaxLabel),
            Measure = map.Text("measure", MaxMeasure),
            Unit = map.OptionalText("unit", MaxUnit) ?? "",
            Whole = map.OptionalNumber("whole"),
            Light = map.OptionalText("light", MaxLabel),
            Limit = map.OptionalMap("limit") is { } limit ? ReadLimit(limit, diagnostics) : null,
            Rows = [.. map.Maps("rows").Select(row => ReadRow(row, diagnostics))],
            Sources = map.OptionalTexts("sources"),
        };
        bool isExample = map.Flag("example");
        if (isExample == chart.Sources.Count > 0)
        {
            diagnostics.Report(
                InvalidChart, map.PositionOf("sources"),
                isExample
                    ? "This chart has sources, and says that it is an example."
                    : "This chart does not say where its figures come from.",
                "Write `sources: [a-key]` for figures that were measured, or `example: true` for figures that were made up, and not both.");
        }

        if (chart.Limit is not null && chart.Shape != ChartShape.Columns)
        {
            diagnostics.Report(
                InvalidChart, map.PositionOf("limit"), "Only columns can be set against a limit.",
                "Make it a row of its own, or write `shape: columns`.");
        }

        ReportWhole(chart, map);
        ReportLight(chart, map, diagnostics);
        foreach (YamlMap row in map.Maps("rows"))
            ReportRange(chart, row);
        if (chart.Limit?.From is { } from && chart.Rows.All(row => row.Label != from))
        {
            map.Refuse("limit", $"The limit holds from the row `{from}`, which is not there.",
                "Write the label of the first row that it holds for, as in `from: \"10\"`.");
        }

        if (map.Has("rows"))
            ReportFigures(chart, map.PositionOf("rows"), [.. map.Maps("rows").Select(row => row.PositionOf("label"))],
                diagnostics);
        return chart with
        {
            Texts = [.. map.Notes("title", "of", "measure", "light"), .. chart.Rows.SelectMany(row => row.Texts),
                .. chart.Limit?.Texts ?? []],
        };
    }

    /// <summary>All that the drawing says in figures, in words: each row, and the limit.</summary>
    public IEnumerable<(string Label, string Figure)> Figures =>
    [
        .. Rows.Select(row => (row.Label, FigureOf(row))),
        .. Limit is { } limit ? [(limit.Label, WithUnit(limit.Value))] : Array.Empty<(string, string)>(),
    ];

    /// <summary>A figure as readers see it, where the unit is said elsewhere.</summary>
    public static string WithoutUnit(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A figure with its unit, as readers see it.</summary>
    public string WithUnit(decimal value) => Whole is { } whole
        ? string.Create(CultureInfo.InvariantCulture, $"{WithoutUnit(value)} in {whole}")
        : Unit is "" or "%" ? WithoutUnit(value) + Unit : $"{WithoutUnit(value)} {Unit}";

    /// <summary>A figure with all that the drawing says of it.</summary>
    private string FigureOf(ChartRow row)
    {
        string range = row.Range is { } between ? $"{WithoutUnit(between.Low)} to {WithoutUnit(between.High)}" : "";
        string said = string.Join("; ",
            new[] { row.Words, row.Mark, range, row.IsLight ? Light : null }.Where(part => !string.IsNullOrEmpty(part)));
        return said.Length > 0 ? $"{WithUnit(row.Value)} ({said})" : WithUnit(row.Value);
    }

    private static void ReportWhole(Chart chart, YamlMap map)
    {
        if (chart.Whole is not { } whole)
            return;
        if (chart.Shape != ChartShape.Bars || chart.Unit.Length > 0)
            map.Refuse("whole", "Only bars without a unit can show parts of a whole.", "Leave out `unit`, or leave out `whole`.");
        if (whole < 1 || chart.Rows.Any(row => row.Value > whole))
            map.Refuse("whole", $"A figure of this chart is more than its whole of {whole}.", "Correct the figure or the whole.");
    }

    private static void ReportLight(Chart chart, YamlMap map, DiagnosticBag diagnostics)
    {
        if (chart.Light is null == chart.Rows.Any(row => row.IsLight))
        {
            diagnostics.Report(
                InvalidChart, map.PositionOf("light"),
                chart.Light is null
                    ? "This chart has light rows, and does not say what they are."
                    : "No row of this chart is light.",
                "Write `light: Easy week` for the chart, and `light: true` in each of those rows; or neither.");
        }

        if (chart.Light is not null && chart.Shape != ChartShape.Columns)
            map.Refuse("light", "Only columns have a place to say what the light ones are.", "Write `shape: columns`, or leave it out.");
    }

    private static void ReportRange(Chart chart, YamlMap row)
    {
        if (row.Has("range") && chart.Shape != ChartShape.Bars)
            row.Refuse("range", "Only bars can show a range.", "Write `shape: bars`, or leave it out.");
    }

    private static ChartRow ReadRow(YamlMap map, DiagnosticBag diagnostics)
    {
        ChartRow row =
            new(map.Text("label", MaxLabel), ReadValue(map, diagnostics),
                map.OptionalText("mark", MaxMark))
            {
                Words = map.OptionalText("words", MaxWords),
                Range = map.OptionalMap("range") is { } range ? ReadRange(range, diagnostics) : null,
                IsLight = map.Flag("light"),
                Texts = map.Notes("label", "mark", "words"),
            };
        if (row.Mark is "true" or "false" or "yes" or "no")
            map.Refuse("mark", $"`mark: {row.Mark}` would be shown beside the figure.",
                "Write the words that readers shall see there, or leave it out.");
        if (row.Range is { } between && (row.Value < between.Low || row.Value > between.High))
            map.Refuse("range", "The figure of this row is outside its range.", "Write the lower end as `low`, and the higher as `high`.");
        map.RejectUnknownFields();
        return row;
    }

    private static ChartRange ReadRange(YamlMap map, DiagnosticBag diagnostics)
    {
        ChartRange range = new(ReadValue(map, diagnostics, "low"), ReadValue(map, diagnostics, "high"));
        map.RejectUnknownFields();
        return range;
    }

    private static ChartLimit ReadLimit(YamlMap map, DiagnosticBag diagnostics)
    {
        ChartLimit limit = new(ReadValue(map, diagnostics), map.Text("label", MaxLabel))
        {
            From = map.OptionalText("from", MaxLabel),
            Texts = map.Notes("label"),
        };
        map.RejectUnknownFields();
        return limit;
    }

    private static decimal ReadValue(YamlMap map, DiagnosticBag diagnostics, string field = "value")
    {
        string written = map.Text(field);
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            return value;
        if (written.Length > 0)
        {
            diagnostics.Report(
                InvalidChart, map.PositionOf(field), $"`{field}: {written}` is not a number that can be drawn.",
                "Write digits alone, zero or more, with a point for decimals, as in `3.5`; the unit stands in `unit`.");
        }

        return 0;
    }

    private static void ReportFigures(
        Chart chart, SourcePosition at, IReadOnlyList<SourcePosition> labels, DiagnosticBag diagnostics)
    {
        if (chart.Rows.Count > MaxRows)
        {
            diagnostics.Report(
                InvalidChart, at, $"This chart has {chart.Rows.Count} rows; {MaxRows} can be distinguished on a phone.",
                "Leave out or join some.");
        }
        else if (chart.Shape == ChartShape.Columns && chart.Rows.Count > 0)
        {
            int most = ColumnCharacters / chart.Rows.Count;
            foreach ((ChartRow row, SourcePosition label) in chart.Rows.Zip(labels).Where(row => row.First.Label.Length > most))
            {
                diagnostics.Report(
                    InvalidChart, label,
                    $"The label `{row.Label}` is too long to stand below one of {chart.Rows.Count} columns: {most} characters fit.",
                    "Make it shorter, or write `shape: bars`.");
            }
        }

        foreach ((ChartRow row, SourcePosition label) in chart.Rows.Zip(labels).GroupBy(pair => pair.First.Label)
            .Where(same => same.Key.Length > 0).SelectMany(same => same.Skip(1)))
            diagnostics.Report(InvalidChart, label, $"The label `{row.Label}` stands over two rows.",
                "Give each row a label that differs from the others.");

        if (chart.Rows.Count < 2)
        {
            diagnostics.Report(
                InvalidChart, at, $"This chart has {(chart.Rows.Count == 0 ? "no rows" : "one row")}.",
                "Add what is compared, or say the figure in words.");
        }
    }
}
