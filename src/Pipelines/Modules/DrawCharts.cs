using System.Text;
using KneesAfterRunning.Charts;
using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Draws each chart from its figures, as a picture like the others.</summary>
internal sealed class DrawCharts : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(Draw(input, context) is { } document ? [document] : []);

    private static Document? Draw(Document input, IExecutionContext context)
    {
        if (SourceText.Decode(input, context.Diagnostics) is not { } text
            || YamlMap.Parse(text, input.Source, linesBefore: 0, context.Diagnostics) is not { } map)
            return null;
        Chart chart = Chart.Read(map, context.Diagnostics);
        ImageCredit credit = ImageCredit.ReadOwnWork(map);
        map.RejectUnknownFields();
        if (CreditLicense.Find(credit, context.Licenses(), context.Diagnostics) is not { } license)
        {
            context.Diagnostics.MarkSkipped(input.Source, text);
            return null;
        }

        ChartDrawing drawing = ChartDrawing.Of(chart);
        SiteImage image = new(input.Source, ChartDrawing.Width, drawing.Height, credit, license, drawing.Svg) { Chart = chart };
        return input.WithDestination(image.Path).WithContent(Encoding.UTF8.GetBytes(drawing.Svg)).With(image);
    }
}
