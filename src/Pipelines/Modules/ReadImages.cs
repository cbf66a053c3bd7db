using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Drawings;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes sure that each drawing is safe, and reads its credit from the file beside it.</summary>
internal sealed class ReadImages : ParallelModule
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        await ReadAsync(input, context) is { } document ? [document] : [];

    private static async Task<Document?> ReadAsync(Document input, IExecutionContext context)
    {
        if (SourceText.Decode(input, context.Diagnostics) is not { } svg)
            return null;
        SvgDrawing? drawing = SvgDrawing.Parse(svg, input.Source, context.Diagnostics);
        ImageCredit? credit = await CreditFile.ReadAsync(input.Source, context);
        License? license = credit is null ? null : CreditLicense.Find(credit, context.Licenses(), context.Diagnostics);
        if (drawing is not null && credit is not null && license is not null)
            return input.WithDestination(input.Source)
                .With(new SiteImage(input.Source, drawing.Width, drawing.Height, credit, license, svg));
        context.Diagnostics.MarkSkipped(input.Source, "");
        return null;
    }
}
