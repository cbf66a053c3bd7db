using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;

namespace KneesAfterRunning.Commands.New;

/// <summary>The articles that are there already, drafts too.</summary>
internal static class ExistingArticles
{
    /// <param name="input">The folder with the articles.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<Article>> ReadAsync(
        DirectoryInfo input, DateOnly today, CancellationToken cancellation)
    {
        BuildOptions options = new(BuildPurpose.Preview, today);
        FileSystem files = new(input.FullName, input.FullName + ".unused");
        List<Article> articles = [];
        IPipeline[] pipelines =
            [.. Collection.All.Select(collection => new CollectionPipeline(collection, options)), new PagesPipeline(options)];
        foreach (IPipeline pipeline in pipelines)
        {
            IReadOnlyList<Document> documents = [];
            foreach (IModule module in pipeline.ModulesOf(Phase.Input).Concat(pipeline.ModulesOf(Phase.Process)))
                documents = await module.ExecuteAsync(
                    new PhaseContext(documents, new PipelineOutputs([]), files, new DiagnosticBag(), cancellation));
            articles.AddRange(documents.Select(document => document.Get<Article>()));
        }

        return articles;
    }
}
