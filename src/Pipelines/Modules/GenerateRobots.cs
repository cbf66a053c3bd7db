using System.Text;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Adds the rules for robots: everything may be read, and the site map says what there is. Format: RFC 9309.</summary>
internal sealed class GenerateRobots(string destination, string sitemap) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        string rules = $"User-agent: *\nAllow: /\n\nSitemap: {context.Site().Urls.Absolute(sitemap)}\n";
        Document robots = new Document(SiteSettings.File, Encoding.UTF8.GetBytes(rules)).WithDestination(destination);
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, robots]);
    }
}
