using System.Security.Cryptography;
using System.Text;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Gives each asset a name that changes with its content, so that a browser may keep it for ever. A script names the
/// scripts that it imports by their files, <c>'./words.js'</c>; these become the new names. Each asset carries the names of all.
/// </summary>
internal sealed class FingerprintAssets(string folder) : IModule
{
    /// <summary>Digits of the fingerprint, of 16 possible each.</summary>
    private const int Length = 8;

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Dictionary<string, Document> waiting = context.Inputs.ToDictionary(document => Path.GetFileName(document.Source));
        Dictionary<string, Document> named = [];
        foreach (string name in waiting.Keys)
            Name(name);
        Assets assets = new(named.ToDictionary(asset => asset.Key, asset => asset.Value.Destination));
        return Task.FromResult<IReadOnlyList<Document>>(
            [.. context.Inputs.Select(document => named[Path.GetFileName(document.Source)].With(assets))]);

        Document Name(string name)
        {
            if (named.TryGetValue(name, out Document? done))
                return done;
            Document asset = name.EndsWith(".js", StringComparison.Ordinal) ? WithImports(waiting[name]) : waiting[name];
            return named[name] = asset.WithDestination($"{folder}/{WithFingerprint(name, asset.Content.Span)}");
        }

        Document WithImports(Document script)
        {
            string text = Encoding.UTF8.GetString(script.Content.Span);
            foreach (string import in waiting.Keys.Where(other => text.Contains($"\"./{other}\"", StringComparison.Ordinal)))
                text = text.Replace($"\"./{import}\"", $"\"./{Path.GetFileName(Name(import).Destination)}\"", StringComparison.Ordinal);
            return script.WithContent(Encoding.UTF8.GetBytes(text));
        }
    }

    private static string WithFingerprint(string name, ReadOnlySpan<byte> content)
    {
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..Length];
        return $"{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}";
    }
}
