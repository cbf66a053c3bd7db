using System.Text.Json;

namespace KneesAfterRunning.Tests.Search;

/// <summary>A text, its words and their stems, as the build and the browser both have to see them.</summary>
public sealed record AnalysisCase(string Text, string[] Words, string[] Stems)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    internal static string Json => File.ReadAllText(RepositoryRoot.Combine("tests", "Search", "analysis.json"));

    internal static IReadOnlyList<AnalysisCase> All { get; } = JsonSerializer.Deserialize<AnalysisCase[]>(Json, Options)!;
}
