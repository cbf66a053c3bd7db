using System.Diagnostics;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Engine;

/// <summary>Runs pipelines through the four phases; what does not depend on each other runs side by side.</summary>
internal sealed class PipelineEngine(
    IReadOnlyList<IPipeline> pipelines, IReadOnlyList<IAnalyzer> analyzers, FileSystem files)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Builds everything, and publishes it where <paramref name="write"/> says so and nothing is wrong.</summary>
    /// <param name="write">Whether to replace the output folder.</param>
    /// <param name="failsOn">The least severity that keeps the result from being published; null where nothing does.</param>
    /// <param name="cancellation">Ends the build.</param>
    public async Task<BuildResult> ExecuteAsync(bool write, Severity? failsOn, CancellationToken cancellation)
    {
        PipelineOutputs outputs = new([]);
        List<KeyValuePair<string, TimeSpan>> times = [];

        await TimeAsync(times, nameof(Phase.Input), () => RunAllAsync(Phase.Input, outputs, cancellation));
        await TimeAsync(times, nameof(Phase.Process), () => ProcessAsync(outputs, cancellation));
        PipelineOutputs processed = outputs.Snapshot();
        await TimeAsync(times, "Check", () => AnalyzeAsync(Phase.Process, outputs, cancellation));
        await TimeAsync(times, nameof(Phase.PostProcess), () => RunAllAsync(Phase.PostProcess, outputs, cancellation));
        await TimeAsync(times, "Verify", () => AnalyzeAsync(Phase.PostProcess, outputs, cancellation));

        bool publish = write && !_diagnostics.InOrder().Any(found => found.Rule.Severity >= failsOn);
        if (publish)
        {
            await TimeAsync(times, nameof(Phase.Output), async () =>
            {
                files.BeginStaging();
                await RunAllAsync(Phase.Output, outputs, cancellation);
                files.PublishStaging();
            });
        }

        return new BuildResult(outputs, processed, _diagnostics.InOrder(), times, publish);
    }

    /// <summary>
    /// Makes the documents of a few input files anew, and takes all else from an earlier build: the quick way to see one page.
    /// Nothing is checked, reported or published.
    /// </summary>
    /// <param name="changed">The paths of the files.</param>
    /// <param name="earlier">What the process phase of the earlier build made.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IReadOnlyList<Document>> RemakeAsync(
        IReadOnlySet<string> changed, PipelineOutputs earlier, CancellationToken cancellation)
    {
        PipelineOutputs read = new([]);
        await RunAllAsync(Phase.Input, read, cancellation);
        PipelineOutputs processed = await ProcessChangedAsync(changed, read, earlier, cancellation);
        List<Document> documents = [];
        foreach (IPipeline pipeline in pipelines)
        {
            Document[] inputs = [.. processed.FromPipeline(pipeline.Name).Where(document => changed.Contains(document.Source))];
            if (inputs.Length > 0)
                documents.AddRange(await RunAsync(pipeline.ModulesOf(Phase.PostProcess), inputs, processed, cancellation));
        }

        return documents;
    }

    private static async Task TimeAsync(
        List<KeyValuePair<string, TimeSpan>> times, string name, Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        times.Add(new(name, Stopwatch.GetElapsedTime(start)));
    }

    /// <summary>One phase of every pipeline at once; all of them see what the phase before has left.</summary>
    private async Task RunAllAsync(Phase phase, PipelineOutputs outputs, CancellationToken cancellation)
    {
        PipelineOutputs before = outputs.Snapshot();
        await Task.WhenAll(pipelines.Select(pipeline => Task.Run(
            async () => outputs.Set(pipeline.Name, await RunAsync(pipeline, phase, before, cancellation)),
            cancellation)));
    }

    /// <summary>The process phase, in which a pipeline starts as soon as those it depends on are done.</summary>
    private async Task ProcessAsync(PipelineOutputs outputs, CancellationToken cancellation)
    {
        PipelineOutputs read = outputs.Snapshot();
        PipelineOutputs processed = new([]);
        Dictionary<string, Task> started = [];

        foreach (IPipeline pipeline in InDependencyOrder())
        {
            Task[] needed = [.. pipeline.Dependencies.Select(name => started[name])];
            started[pipeline.Name] = Task.Run(
                async () =>
                {
                    await Task.WhenAll(needed);
                    PipelineOutputs visible = new(pipeline.Dependencies.Select(
                        name => KeyValuePair.Create(name, processed.FromPipeline(name))));
                    IReadOnlyList<Document> inputs = read.FromPipeline(pipeline.Name);
                    processed.Set(
                        pipeline.Name,
                        await RunAsync(pipeline.ModulesOf(Phase.Process), inputs, visible, cancellation));
                },
                cancellation);
        }

        await Task.WhenAll(started.Values);
        foreach (IPipeline pipeline in pipelines)
            outputs.Set(pipeline.Name, processed.FromPipeline(pipeline.Name));
    }

    /// <summary>
    /// The process phase for changed files alone, and as a whole for the pipelines that depend on what they make.
    /// </summary>
    private async Task<PipelineOutputs> ProcessChangedAsync(
        IReadOnlySet<string> changed, PipelineOutputs read, PipelineOutputs earlier, CancellationToken cancellation)
    {
        PipelineOutputs processed = earlier.Snapshot();
        HashSet<string> remade = [];
        foreach (IPipeline pipeline in InDependencyOrder())
        {
            bool follows = pipeline.Dependencies.Any(remade.Contains);
            IReadOnlyList<Document> before = processed.FromPipeline(pipeline.Name);
            Document[] kept = [.. before.Where(document => !follows && !changed.Contains(document.Source))];
            Document[] inputs =
                [.. read.FromPipeline(pipeline.Name).Where(document => follows || changed.Contains(document.Source))];
            if (!follows && inputs.Length == 0 && kept.Length == before.Count)
                continue;
            IReadOnlyList<Document> made = await RunAsync(pipeline.ModulesOf(Phase.Process), inputs, processed, cancellation);
            processed.Set(pipeline.Name, [.. kept.Concat(made).OrderBy(document => document.Source, StringComparer.Ordinal)]);
            remade.Add(pipeline.Name);
        }

        return processed;
    }

    private Task<IReadOnlyList<Document>> RunAsync(
        IPipeline pipeline, Phase phase, PipelineOutputs outputs, CancellationToken cancellation) =>
        RunAsync(pipeline.ModulesOf(phase), outputs.FromPipeline(pipeline.Name), outputs, cancellation);

    private async Task<IReadOnlyList<Document>> RunAsync(
        IReadOnlyList<IModule> modules,
        IReadOnlyList<Document> documents,
        PipelineOutputs outputs,
        CancellationToken cancellation)
    {
        foreach (IModule module in modules)
            documents = await module.ExecuteAsync(new PhaseContext(documents, outputs, files, _diagnostics, cancellation));
        return documents;
    }

    private Task AnalyzeAsync(Phase after, PipelineOutputs outputs, CancellationToken cancellation)
    {
        PhaseContext context = new([.. outputs.All()], outputs, files, _diagnostics, cancellation);
        return Task.WhenAll(analyzers.Where(analyzer => analyzer.After == after)
            .Select(analyzer => Task.Run(() => analyzer.AnalyzeAsync(context), cancellation)));
    }

    /// <exception cref="InvalidOperationException">Two pipelines wait for each other, or one for a missing one.</exception>
    private List<IPipeline> InDependencyOrder()
    {
        List<IPipeline> ordered = [];
        HashSet<string> done = [];
        while (ordered.Count < pipelines.Count)
        {
            IPipeline[] ready =
                [.. pipelines.Where(pipeline => !done.Contains(pipeline.Name) && pipeline.Dependencies.All(done.Contains))];
            if (ready.Length == 0)
                throw new InvalidOperationException("Pipelines depend on each other in a circle, or on one that is not there.");
            ordered.AddRange(ready);
            done.UnionWith(ready.Select(pipeline => pipeline.Name));
        }

        return ordered;
    }
}
