using System.Text.Json.Serialization;

namespace KneesAfterRunning.Search;

/// <summary>The shape of the index on the wire.</summary>
internal sealed record IndexFile(string[][] Entries, Dictionary<string, double[]> Words);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndexFile))]
internal sealed partial class IndexJson : JsonSerializerContext;
