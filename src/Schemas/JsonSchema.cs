using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Schemas;

/// <summary>Writes what a reader asks for as JSON Schema: https://json-schema.org/draft/2020-12/schema.</summary>
/// <param name="descriptions">What editors say of each field.</param>
internal sealed class JsonSchema(FieldDescriptions descriptions)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Write(SchemaFile file)
    {
        JsonObject schema = new() { ["$schema"] = Draft, ["title"] = descriptions.OfFile(file.Kinds) };
        JsonObject entry = Map(file.Shape, file, path: "");
        foreach ((string name, JsonNode? value) in file.IsList ? List(entry) : entry.DeepClone().AsObject())
            schema[name] = value?.DeepClone();
        return schema.ToJsonString(Indented) + "\n";
    }

    private JsonObject Map(YamlShape shape, SchemaFile file, string path)
    {
        // A mapping of which no field is known by name may have any.
        if (shape.Fields.Count == 0)
            return new() { ["type"] = "object" };
        JsonObject properties = [];
        foreach (YamlField field in shape.Fields)
        {
            string fieldPath = path + field.Name;
            JsonObject property = new() { ["description"] = descriptions.Of(fieldPath, file.Kinds) };
            foreach ((string name, JsonNode? value) in ValueOf(field, shape.Required.Contains(field.Name), file, fieldPath))
                property[name] = value?.DeepClone();
            properties[field.Name] = property;
        }

        JsonObject map = new() { ["type"] = "object", ["properties"] = properties };
        if (shape.Required.Count > 0)
            map["required"] = Strings(shape.Required);
        map["additionalProperties"] = false;
        return map;
    }

    private JsonObject ValueOf(YamlField field, bool isRequired, SchemaFile file, string path) => field.Kind switch
    {
        YamlKind.Number => new() { ["type"] = "integer", ["minimum"] = 0 },
        YamlKind.Flag => new() { ["type"] = "boolean" },
        YamlKind.Date => new() { ["type"] = "string", ["format"] = "date" },
        YamlKind.Texts => List(Text(field), isRequired ? 1 : 0),
        YamlKind.Map => Map(field.Shape!, file, path + "."),
        YamlKind.Maps => List(Map(field.Shape!, file, path + ".")),
        _ => Text(field),
    };

    /// <summary>A number that stands where a text is asked for is read as it is written.</summary>
    private static JsonObject Text(YamlField field)
    {
        if (field.Choices.Count > 0)
            return new() { ["enum"] = Strings(field.Choices) };
        JsonObject text = new() { ["type"] = Strings(["string", "number"]), ["pattern"] = @"\S" };
        if (field.MaxLength < int.MaxValue)
            text["maxLength"] = field.MaxLength;
        return text;
    }

    private static JsonObject List(JsonObject entry, int atLeast = 0)
    {
        JsonObject list = new() { ["type"] = "array", ["items"] = entry };
        if (atLeast > 0)
            list["minItems"] = atLeast;
        return list;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}
