using KneesAfterRunning.Checks;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Runs all checks of what is about to be written, side by side.</summary>
internal sealed class VerifyOutput(IReadOnlyList<IOutputCheck> checks) : IAnalyzer
{
    public Phase After => Phase.PostProcess;

    public Task AnalyzeAsync(IExecutionContext context)
    {
        OutputContext output = new(
            context.Site(), context.Files.InputFiles.ToHashSet(),
            [.. context.Inputs.Where(document => document.Destination.Length > 0).Select(FileOf)],
            context.Diagnostics, context.Cancellation);
        return Task.WhenAll(checks.Select(check => Task.Run(() => check.CheckAsync(output), context.Cancellation)));
    }

    private static OutputFile FileOf(Document document) => new(
        document.Source, document.Destination, document.Content, document.TryGet<Article>(), document.TryGet<ArticleBody>(),
        document.TryGet<Redirect>() is not null);
}
