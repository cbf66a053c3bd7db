using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Reads each YAML file as a list, and makes a document of every entry.</summary>
internal sealed class ReadYamlList<T>(Func<YamlMap, DiagnosticBag, T> read) : ParallelModule
    where T : class
{
    public ReadYamlList(Func<YamlMap, T> read)
        : this((map, _) => read(map))
    {
    }

    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            SourceText.Decode(input, context.Diagnostics) is { } text
                ? [.. YamlMap.ParseList(text, input.Source, context.Diagnostics)
                    .Select(map => input.With(read(map, context.Diagnostics)))]
                : []);
}
