using System.Security.Cryptography;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Gives each asset a name that changes with its content, so that a browser may keep it for ever. Each asset carries the
/// names of all.
/// </summary>
internal sealed class FingerprintAssets(string folder) : IModule
{
    /// <summary>Digits of the fingerprint, of 16 possible each.</summary>
    private const int Length = 8;

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Document[] named =
            [.. context.Inputs.Select(document => document.WithDestination($"{folder}/{WithFingerprint(document)}"))];
        Assets assets = new(named.ToDictionary(document => Path.GetFileName(document.Source), document => document.Destination));
        return Task.FromResult<IReadOnlyList<Document>>([.. named.Select(document => document.With(assets))]);
    }

    private static string WithFingerprint(Document asset)
    {
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..Length];
        return $"{Path.GetFileNameWithoutExtension(asset.Source)}.{fingerprint}{Path.GetExtension(asset.Source)}";
    }
}
