using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Reports;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Preview;

/// <summary>
/// The site as it is being written. The page of a saved article is made first and shown at once, from memory; the rest, the
/// checks and the files of the output folder follow.
/// </summary>
/// <param name="input">The folder with the articles.</param>
/// <param name="output">The folder that the site is written into.</param>
/// <param name="pages">The pages that are sent it.</param>
/// <param name="context">Where to say how each build went.</param>
internal sealed class PreviewedSite(string input, string output, OpenPages pages, CommandContext context)
{
    /// <summary>Leaves the machine to the browser, which draws the page that somebody waits for.</summary>
    private static readonly TimeSpan TimeToDraw = TimeSpan.FromMilliseconds(100);

    private readonly SiteBuild _build = new(new BuildOptions(BuildPurpose.Preview, context.Today));
    private PipelineOutputs? _processed;
    private volatile FrozenDictionary<string, ReadOnlyMemory<byte>> _fresh = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;
    private Dictionary<string, string> _fingerprints = [];

    /// <summary>The path under which the site is published, and therefore served.</summary>
    public string BasePath { get; private set; } = SiteSettings.Fallback.Base;

    /// <summary>A page that is newer than the output folder, by its path there.</summary>
    public bool TryGetFresh(string path, out ReadOnlyMemory<byte> page) => _fresh.TryGetValue(path, out page);

    /// <summary>Builds the site.</summary>
    /// <param name="changed">The input files that have been saved since the last build that came to its end.</param>
    /// <param name="cancellation">Ends the build; the site stays as the last one left it.</param>
    public async Task BuildAsync(IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        FileSystem files = new(input, output);
        IReadOnlyCollection<string> reported = _processed is { } earlier
            ? await ShowFirstAsync(await _build.RemakeAsync(files, changed, earlier, cancellation), cancellation)
            : [];
        BuildResult result = await _build.RunAsync(files, write: true, failsOn: null, cancellation);
        _processed = result.Processed;
        _fresh = FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty;
        BasePath = (result.Documents.Values<SiteSettings>(nameof(SettingsPipeline)).FirstOrDefault()
            ?? SiteSettings.Fallback).Base;

        Dictionary<string, string> before = _fingerprints;
        _fingerprints = FingerprintsOf(result.Documents.All());
        TellChanged(before.Keys.Union(_fingerprints.Keys)
            .Where(path => before.GetValueOrDefault(path) != _fingerprints.GetValueOrDefault(path)).Except(reported));
        ReportScope scope = BuildReport.ScopeOf(result, files, new DirectoryInfo(input), context);
        pages.TellProblems(
            JsonSerializer.Serialize([.. result.Diagnostics.Select(scope.Tell)],
                PreviewJson.Default.IReadOnlyListReportedDiagnostic));
        await BuildReport.WriteAsync(result, files, new DirectoryInfo(input), Severity.Error, ReportFormat.Text, context,
            cancellation);
    }

    /// <returns>The paths of the pages that were shown.</returns>
    private async Task<IReadOnlyCollection<string>> ShowFirstAsync(IReadOnlyList<Document> ready, CancellationToken cancellation)
    {
        _fresh = PagesAmong(ready).ToFrozenDictionary(document => document.Destination, document => document.Content);
        if (_fresh.Count == 0)
            return [];
        TellChanged(_fresh.Keys);
        await Task.Delay(TimeToDraw, cancellation);
        return _fresh.Keys;
    }

    private static Dictionary<string, string> FingerprintsOf(IEnumerable<Document> documents) =>
        PagesAmong(documents)
            .ToDictionary(document => document.Destination,
                document => Convert.ToHexString(SHA256.HashData(document.Content.Span)));

    private static IEnumerable<Document> PagesAmong(IEnumerable<Document> documents) =>
        documents.Where(document => document.Destination.EndsWith(".html", StringComparison.Ordinal))
            .DistinctBy(document => document.Destination);

    private void TellChanged(IEnumerable<string> paths) =>
        pages.TellChanged(
            [.. paths.Select(
                path => BasePath + (path.EndsWith("index.html", StringComparison.Ordinal)
                    ? path[..^"index.html".Length]
                    : path))]);
}
