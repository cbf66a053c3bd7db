using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Adds the script that browsers ask for to learn of a new version: it names the version and its files, and leaves the
/// work to the theme's worker. Where the site is not to be kept, it names none, and the worker forgets what it kept.
/// </summary>
internal sealed class GenerateServiceWorker(string destination) : IModule
{
    private const string Worker = "worker.js";

    /// <summary>Digits of the version, of 16 possible each.</summary>
    private const int VersionLength = 16;

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        string settings = site.Settings.Offline ? $"self.site = {Describe(site, context)};\n" : "";
        string script = $"{settings}importScripts({JsonValue.Create(site.Urls.Of(context.Assets().PathOf(Worker))).ToJsonString()});\n";
        Document document = new Document(SiteSettings.File, Encoding.UTF8.GetBytes(script)).WithDestination(destination);
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, document]);
    }

    private static string Describe(Content.Site site, IExecutionContext context)
    {
        Document[] files =
            [.. context.Outputs.All().Where(file => file.Destination.Length > 0 && !IsForMachines(file.Destination)).OrderBy(file => file.Destination, StringComparer.Ordinal)];
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Document file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Destination + "\n"));
            hash.AppendData(SHA256.HashData(file.Content.Span));
        }

        return new JsonObject
        {
            ["version"] = Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength],
            ["base"] = site.Settings.Base,
            ["files"] = new JsonArray([.. files.Select(file => JsonValue.Create(AddressOf(file.Destination)))]),
        }.ToJsonString();
    }

    /// <summary>Feeds and the like are no use without a signal.</summary>
    private static bool IsForMachines(string path) => path.EndsWith(".xml", StringComparison.Ordinal) || path == "robots.txt";

    /// <summary>What a reader's browser asks for: the folder of a page, not its file.</summary>
    private static string AddressOf(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
}
