using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
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

    /// <summary>The plus signs of an integrity stay one letter each.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        string settings = site.Settings.Offline ? $"self.site = {Describe(site, context)};\n" : "";
        string script =
            $"{settings}importScripts({JsonValue.Create(site.Urls.Of(context.Assets().PathOf(Worker))).ToJsonString()});\n";
        Document document = new Document(SiteSettings.File, Encoding.UTF8.GetBytes(script)).WithDestination(destination);
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, document]);
    }

    private static string Describe(Content.Site site, IExecutionContext context)
    {
        Document[] files =
            [.. context.Outputs.All()
                .Where(file => file.Destination.Length > 0 && file.TryGet<Redirect>() is null && !IsForMachines(file.Destination)
                && !IsLeftOut(file)).OrderBy(file => file.Destination, StringComparer.Ordinal)];
        JsonObject integrities = new(files.Select(file =>
            KeyValuePair.Create(AddressOf(file.Destination), (JsonNode?)JsonValue.Create(IntegrityOf(file)))));
        byte[] version = SHA256.HashData(Encoding.UTF8.GetBytes(integrities.ToJsonString()));
        return new JsonObject
        {
            ["version"] = Convert.ToHexStringLower(version)[..VersionLength],
            ["base"] = site.Settings.Base,
            ["files"] = integrities,
        }.ToJsonString(Plain);
    }

    /// <summary>By which a browser refuses a file that is of another version. Format: https://www.w3.org/TR/sri/.</summary>
    private static string IntegrityOf(Document file) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(file.Content.Span));

    /// <summary>Of a photograph one small file is kept, which the worker shows in place of the others.</summary>
    private static bool IsLeftOut(Document file) => file.TryGet<Rendition>() is { IsStandIn: false };

    /// <summary>Feeds and the like are no use without a signal.</summary>
    private static bool IsForMachines(string path) => path.EndsWith(".xml", StringComparison.Ordinal) || path == "robots.txt";

    /// <summary>What a reader's browser asks for: the folder of a page, not its file.</summary>
    private static string AddressOf(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
}
