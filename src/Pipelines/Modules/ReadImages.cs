using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes sure that each drawing is safe, and reads its credit from the file beside it.</summary>
internal sealed class ReadImages : ParallelModule
{
    private const string CreditEnding = ".yml";

    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        await ReadAsync(input, context) is { } document ? [document] : [];

    private static async Task<Document?> ReadAsync(Document input, IExecutionContext context)
    {
        if (SourceText.Decode(input, context) is not { } svg)
            return null;
        SvgDrawing? drawing = SvgDrawing.Parse(svg, input.Source, context.Diagnostics);
        ImageCredit? credit = await ReadCreditAsync(input.Source, context);
        License? license = credit is null ? null : CreditLicense.Find(credit, context);
        return drawing is null || credit is null || license is null
            ? null
            : input.WithDestination(input.Source)
                .With(new SiteImage(input.Source, drawing.Width, drawing.Height, credit, license, svg));
    }

    private static async Task<ImageCredit?> ReadCreditAsync(string image, IExecutionContext context)
    {
        string file = image + CreditEnding;
        if (!context.Files.InputExists(file))
        {
            context.Diagnostics.Report(
                Problems.MissingCredit, SourcePosition.StartOf(image), "This picture has no credit.",
                $"Write `{file}` with the fields title, creator, source and license.");
            return null;
        }

        Document document = new(file, await context.Files.ReadInputAsync(file, context.Cancellation));
        return SourceText.Decode(document, context) is { } text
            && YamlMap.Parse(text, file, linesBefore: 0, context.Diagnostics) is { } map
                ? ImageCredit.Read(map)
                : null;
    }
}
