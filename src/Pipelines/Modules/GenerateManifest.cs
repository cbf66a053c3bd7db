using System.Text;
using System.Text.Json.Nodes;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Adds the web app manifest, with which a phone can keep the site on its home screen. Format: W3C Web Application Manifest.
/// </summary>
internal sealed class GenerateManifest(string destination) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        JsonObject manifest = new()
        {
            ["name"] = site.Settings.Title,
            ["short_name"] = site.Settings.Title,
            ["description"] = site.Settings.Description,
            ["lang"] = site.Settings.Language,
            ["start_url"] = site.Urls.Of(""),
            ["scope"] = site.Urls.Of(""),
            ["display"] = "minimal-ui",
            ["background_color"] = "#fffdf9",
            ["theme_color"] = "#0b6157",
            ["icons"] = new JsonArray(new JsonObject
            {
                ["src"] = site.Urls.Of(context.Assets().PathOf("icon.svg")),
                ["sizes"] = "any",
                ["type"] = "image/svg+xml",
            }),
        };
        Document file = new Document(SiteSettings.File, Encoding.UTF8.GetBytes(manifest.ToJsonString()))
            .WithDestination(destination);
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, file]);
    }
}
