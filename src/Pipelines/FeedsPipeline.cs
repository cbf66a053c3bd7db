using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>What machines read of the site: the feed, the site map, the rules for robots, the web app manifest.</summary>
internal sealed class FeedsPipeline : Pipeline
{
    public FeedsPipeline()
    {
        PostProcessModules =
        [
            new GenerateFeed("feed.xml"),
            new GenerateSitemap("sitemap.xml"),
            new GenerateRobots("robots.txt", sitemap: "sitemap.xml"),
            new GenerateManifest("manifest.webmanifest"),
        ];
        OutputModules = [new WriteFiles()];
    }
}
