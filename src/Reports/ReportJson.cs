using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KneesAfterRunning.Reports;

/// <summary>How reports are written as JSON.</summary>
[JsonSerializable(typeof(IReadOnlyList<ReportedDiagnostic>))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>With quotation marks and other letters as they are: nobody reads this as HTML.</summary>
    private static readonly ReportJson Plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Writes a value as UTF-8.</summary>
    public static void Write<T>(T value, Stream output)
    {
        JsonSerializer.Serialize(output, value, (JsonTypeInfo<T>)Plain.GetTypeInfo(typeof(T))!);
        output.Write("\n"u8);
    }
}
