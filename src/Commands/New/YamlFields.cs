using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KneesAfterRunning.Commands.New;

/// <summary>Writes fields as a person would: plain where YAML reads it as text, else between double quotes.</summary>
internal static partial class YamlFields
{
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line for each field that has a value.</summary>
    public static byte[] Write(IEnumerable<(string Name, string? Value)> fields) => Encoding.UTF8.GetBytes(Text(fields));

    /// <summary>The same as text.</summary>
    public static string Text(IEnumerable<(string Name, string? Value)> fields)
    {
        StringBuilder yaml = new();
        foreach ((string name, string? value) in fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)))
            yaml.Append(name).Append(": ").Append(Plain().IsMatch(value!) ? value : JsonSerializer.Serialize(value!, Quoted))
                .Append('\n');
        return yaml.ToString();
    }

    /// <summary>
    /// Text that begins with a letter, is no word that YAML reads as something else, and holds no mark of YAML's own.
    /// </summary>
    [GeneratedRegex(@"^(?!(?:true|false|yes|no|on|off|null)$)\p{L}(?:[\p{L}\p{M}\p{N} .,;'’()/+&_~%?=-]|:(?! |$))*(?<! )$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
