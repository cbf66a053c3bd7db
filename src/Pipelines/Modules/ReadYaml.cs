using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Reads each YAML file as one mapping.</summary>
internal sealed class ReadYaml<T>(Func<YamlMap, DiagnosticBag, T> read) : ParallelModule
    where T : class
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            SourceText.Decode(input, context.Diagnostics) is { } text
            && YamlMap.Parse(text, input.Source, linesBefore: 0, context.Diagnostics) is { } map
                ? [input.With(read(map, context.Diagnostics))]
                : []);
}
