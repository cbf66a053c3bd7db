using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Schemas;

/// <summary>
/// What editors say of each kind of file and each of its fields, in plain words: <c>descriptions.yml</c>, in which a
/// field within another stands as <c>prevention.do</c>.
/// </summary>
internal sealed class FieldDescriptions
{
    /// <summary>The entry that describes the file itself.</summary>
    private const string File = "(file)";

    private readonly Dictionary<string, Dictionary<string, string>> _bySchema;

    private FieldDescriptions(Dictionary<string, Dictionary<string, string>> bySchema) => _bySchema = bySchema;

    /// <summary>Every description, as schema and path.</summary>
    public IEnumerable<(string Schema, string Path)> All =>
        _bySchema.SelectMany(schema => schema.Value.Keys.Where(path => path != File).Select(path => (schema.Key, path)));

    public static FieldDescriptions Read()
    {
        using Stream resource = typeof(FieldDescriptions).Assembly.GetManifestResourceStream("src/Schemas/descriptions.yml")!;
        using StreamReader text = new(resource);
        YamlStream yaml = [];
        yaml.Load(text);
        return new(((YamlMappingNode)yaml.Documents[0].RootNode).Children.ToDictionary(
            schema => schema.Key.ToString(),
            schema => ((YamlMappingNode)schema.Value).Children.ToDictionary(field => field.Key.ToString(), field => field.Value.ToString())));
    }

    public string Of(SchemaFile file) => Find(file, File);

    public string Of(SchemaFile file, string path) => Find(file, path);

    /// <exception cref="InvalidOperationException">Nobody has described it yet.</exception>
    private string Find(SchemaFile file, string path) =>
        file.DescribedWith.Prepend(file.Name)
            .Select(schema => _bySchema.GetValueOrDefault(schema)?.GetValueOrDefault(path))
            .FirstOrDefault(description => description is not null)
        ?? throw new InvalidOperationException(
            $"Nobody has said what `{path}` is. Add it under `{file.Name}` in src/Schemas/descriptions.yml, then run `dotnet run -- schemas`.");
}
