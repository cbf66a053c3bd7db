using System.Text.Json.Serialization;
using KneesAfterRunning.Reports;

namespace KneesAfterRunning.Preview;

/// <summary>What open pages are sent, as JSON on one line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(IReadOnlyList<ReportedDiagnostic>))]
internal sealed partial class PreviewJson : JsonSerializerContext;
