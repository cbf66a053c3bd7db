namespace KneesAfterRunning.Engine.Modules;

/// <summary>Keeps what other modules made, and gives it again for as long as what they make it of stays the same.</summary>
/// <param name="modules">The modules. They depend on their documents alone.</param>
internal sealed class CacheDocuments(params IReadOnlyList<IModule> modules) : IModule
{
    private (IReadOnlyList<Document> Inputs, IReadOnlyList<Document> Outputs)? _kept;

    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        if (_kept is { } kept && AreSame(kept.Inputs, context.Inputs))
            return kept.Outputs;
        IReadOnlyList<Document> documents = context.Inputs;
        foreach (IModule module in modules)
            documents = await module.ExecuteAsync(context.With(documents));
        _kept = (context.Inputs, documents);
        return documents;
    }

    private static bool AreSame(IReadOnlyList<Document> one, IReadOnlyList<Document> other) =>
        one.Count == other.Count
        && one.Zip(other)
            .All(pair => pair.First.Source == pair.Second.Source
            && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
}
