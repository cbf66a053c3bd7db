using System.Collections.Concurrent;

namespace KneesAfterRunning.Engine;

/// <summary>The documents that each pipeline's last finished phase returned.</summary>
internal sealed class PipelineOutputs
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Document>> _byPipeline;

    internal PipelineOutputs(IEnumerable<KeyValuePair<string, IReadOnlyList<Document>>> byPipeline) =>
        _byPipeline = new(byPipeline);

    /// <summary>The documents of one pipeline; none where it has not run.</summary>
    public IReadOnlyList<Document> FromPipeline(string name) => _byPipeline.GetValueOrDefault(name, []);

    /// <summary>
    /// The values of type <typeparamref name="T"/> on the documents of all <paramref name="pipelines"/>, in order.
    /// </summary>
    public IEnumerable<T> Values<T>(params IEnumerable<string> pipelines)
        where T : class => pipelines.SelectMany(FromPipeline).Select(document => document.TryGet<T>()).OfType<T>();

    /// <summary>All documents, in the order of the pipelines' names.</summary>
    public IEnumerable<Document> All() =>
        _byPipeline.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value);

    internal void Set(string pipeline, IReadOnlyList<Document> documents) => _byPipeline[pipeline] = documents;

    internal PipelineOutputs Snapshot() => new(_byPipeline);
}
