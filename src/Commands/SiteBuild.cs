using KneesAfterRunning.Checks;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;

namespace KneesAfterRunning.Commands;

/// <summary>One build of the site: which pipelines it runs, and which checks.</summary>
internal static class SiteBuild
{
    public static async Task<BuildResult> RunAsync(
        FileSystem files, BuildOptions options, bool write, Severity? failsOn, CancellationToken cancellation)
    {
        Task warmUp = Task.Run(PageAnalyzer.WarmUp, cancellation);
        PipelineEngine engine = new(
            [
                new Settings(options), new Sources(), new Glossary(), new Pipelines.Synonyms(), new Licenses(), new Images(), new Pipelines.Charts(),
                new Causes(options), new Guides(options), new Pages(options), new Places(),
                new Site(), new Explanations(), new Pipelines.Search(), new Feeds(), new ThemeAssets(), new Offline(),
            ],
            [
                new PageAnalyzer([new LinkCheck(), new FigureCheck(), new HeadingCheck(), new IdCheck(), new MetadataCheck()]),
                new CitationCheck(),
                new ReferenceCheck(),
                new ReadingCheck(),
                new ClaimCheck(),
                new ReviewCheck(options.Today),
                new FileCheck(),
            ],
            files);
        BuildResult result = await engine.ExecuteAsync(write, failsOn, cancellation);
        await warmUp;
        return result;
    }
}
