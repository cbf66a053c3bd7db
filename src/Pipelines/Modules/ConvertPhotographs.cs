using System.Security.Cryptography;
using System.Text.RegularExpressions;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Photographs;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Checks each photograph and its credit, and makes a document of every file in which the site shows it.</summary>
internal sealed partial class ConvertPhotographs : IModule
{
    /// <summary>How many are converted at once: each may need a few hundred megabytes.</summary>
    private const int AtOnce = 2;

    /// <summary>Digits of the fingerprint in a name, of 16 possible each.</summary>
    private const int FingerprintLength = 8;

    private const string StandInFormat = "webp";

    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        IReadOnlyList<Document>[] results = new IReadOnlyList<Document>[context.Inputs.Count];
        ConversionCache cache = new(Path.Combine(context.Files.Cache, "images"));
        await Parallel.ForAsync(
            0, results.Length,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount),
                CancellationToken = context.Cancellation
            },
            async (index, _) => results[index] = await ConvertAsync(context.Inputs[index], cache, context));
        return [.. results.SelectMany(documents => documents)];
    }

    private static async Task<IReadOnlyList<Document>> ConvertAsync(
        Document input, ConversionCache cache, IExecutionContext context)
    {
        string path = context.Files.PathOfInput(input.Source);
        if (PhotographInspection.FaultOf(path, input.Source) is { } fault)
        {
            Report(fault, input, context);
            return [];
        }

        ImageCredit? credit = await CreditFile.ReadAsync(input.Source, context);
        License? license = credit is null ? null : CreditLicense.Find(credit, context.Licenses(), context.Diagnostics);
        if (credit is null || license is null)
        {
            context.Diagnostics.MarkSkipped(input.Source, "");
            return [];
        }

        await WarnOfPlaceAsync(path, input, context);
        Conversion conversion = await cache.ConvertAsync(path, CreditPacket.Of(credit, license), context.Cancellation);
        if (conversion.Fault is { } found)
        {
            Report(found, input, context);
            return [];
        }

        return DocumentsOf(input, conversion.Files, credit, license);
    }

    private static async Task WarnOfPlaceAsync(string path, Document input, IExecutionContext context)
    {
        if (!PhotographMetadata.HasPlace(await File.ReadAllBytesAsync(path, context.Cancellation)))
            return;
        context.Diagnostics.Report(
            PhotographMetadata.PhotographWithPlace, SourcePosition.StartOf(input.Source),
            "This file says where the photograph was taken. The site leaves it out, but the repository is open to all.",
            "Take it in with `dotnet run -- new image`, which removes it, or remove it in a picture editor.");
    }

    private static void Report(PhotographError fault, Document input, IExecutionContext context)
    {
        context.Diagnostics.Report(fault.Rule, SourcePosition.StartOf(input.Source), fault.Message, fault.Help);
        context.Diagnostics.MarkSkipped(input.Source, "");
    }

    /// <summary>A document for each file; that of the fallback, the last, carries the picture.</summary>
    private static IReadOnlyList<Document> DocumentsOf(
        Document input, IReadOnlyList<ConvertedFile> files, ImageCredit credit, License license)
    {
        int narrowest = files.Min(file => file.Width);
        Rendition[] renditions =
            [.. files.Select(file => new Rendition(
                PathOf(input.Source, file), file.MediaType, file.Width, file.Height,
                IsStandIn: file.Ending == StandInFormat && file.Width == narrowest))];
        SiteImage image = new(input.Source, renditions[^1].Width, renditions[^1].Height, credit, license, Svg: "")
        {
            Photograph = new Photograph(renditions[..^1], renditions[^1]),
        };
        Document[] documents =
            [.. files.Zip(renditions)
                .Select(pair => input.WithContent(pair.First.Content).WithDestination(pair.Second.Path).With(pair.Second))];
        return [.. documents[..^1], documents[^1].With(image)];
    }

    /// <summary>
    /// The file's own name without what an address or a `srcset` would have to escape, its width, and a fingerprint.
    /// </summary>
    private static string PathOf(string source, ConvertedFile file)
    {
        string stem = Unsafe().Replace(Path.ChangeExtension(source, null), "-");
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(file.Content))[..FingerprintLength];
        return $"{stem}-{file.Width}.{fingerprint}.{file.Ending}";
    }

    [GeneratedRegex("[^A-Za-z0-9/._-]+")]
    private static partial Regex Unsafe();
}
