using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Reads each YAML file as a list, and makes a document of every entry.</summary>
internal sealed class ReadYamlList<T>(Func<YamlMap, T> read) : ParallelModule
    where T : class
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            SourceText.Decode(input, context) is { } text
                ? [.. YamlMap.ParseList(text, input.Source, context.Diagnostics).Select(map => input.With(read(map)))]
                : []);
}
