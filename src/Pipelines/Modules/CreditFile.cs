using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Reads the credit of a picture from the file beside it, and reports one that is not there.</summary>
internal static class CreditFile
{
    /// <param name="image">The picture's path in the input folder.</param>
    /// <param name="context">Where to read it.</param>
    public static async Task<ImageCredit?> ReadAsync(string image, IExecutionContext context)
    {
        string file = image + PhotographFile.CreditEnding;
        if (!context.Files.InputExists(file))
        {
            context.Diagnostics.Report(
                CreditCheck.MissingCredit, SourcePosition.StartOf(image), "This picture has no credit.",
                PhotographFile.IsRead(image)
                    ? "Move it out of this folder, and take it in with `dotnet run -- new image`, which writes its credit and removes what the file says of the place."
                    : $"Write `{file}` with the fields title, creator, source and license.");
            return null;
        }

        Document document = new(file, await context.Files.ReadInputAsync(file, context.Cancellation));
        return SourceText.Decode(document, context.Diagnostics) is { } text
            && YamlMap.Parse(text, file, linesBefore: 0, context.Diagnostics) is { } map
                ? ImageCredit.Read(map)
                : null;
    }
}
