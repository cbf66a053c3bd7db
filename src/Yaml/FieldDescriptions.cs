using Microsoft.Extensions.FileSystemGlobbing;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>
/// What editors and messages say of each kind of file and each of its fields, in plain words: <c>descriptions.yml</c>, in
/// which a field within another stands as <c>prevention.do</c>.
/// </summary>
internal sealed class FieldDescriptions
{
    /// <summary>The entry that describes the file itself.</summary>
    private const string File = "(file)";

    /// <summary>The entry that says which files are of which kinds.</summary>
    private const string Kinds = "(kinds)";

    private readonly Dictionary<string, Dictionary<string, string>> _bySchema;

    private readonly (Matcher Files, string[] Kinds)[] _kinds;

    private FieldDescriptions(YamlMappingNode root)
    {
        _kinds = [.. ((YamlMappingNode)root.Children[Kinds]).Children.Select(ReadKind)];
        _bySchema = root.Children.Where(schema => schema.Key.ToString() != Kinds).ToDictionary(
            schema => schema.Key.ToString(),
            schema => ((YamlMappingNode)schema.Value).Children.ToDictionary(field => field.Key.ToString(),
                field => field.Value.ToString()));
    }

    /// <summary>Every description, as schema and path.</summary>
    public IEnumerable<(string Schema, string Path)> All =>
        _bySchema.SelectMany(schema => schema.Value.Keys.Where(path => path != File).Select(path => (schema.Key, path)));

    public static FieldDescriptions Read()
    {
        using Stream resource = typeof(FieldDescriptions).Assembly.GetManifestResourceStream("src/Yaml/descriptions.yml")!;
        using StreamReader text = new(resource);
        YamlStream yaml = [];
        yaml.Load(text);
        return new((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>What a kind of file is.</summary>
    /// <param name="kinds">The kind, and others whose fields it has too, the nearest first.</param>
    public string OfFile(params IEnumerable<string> kinds) => Of(File, kinds);

    /// <summary>What a field is.</summary>
    /// <param name="path">The field.</param>
    /// <param name="kinds">The kind of file, and others whose fields it has too, the nearest first.</param>
    /// <exception cref="InvalidOperationException">Nobody has described it yet.</exception>
    public string Of(string path, params IEnumerable<string> kinds) =>
        Find(path, kinds)
        ?? throw new InvalidOperationException(
            $"Nobody has said what `{path}` is. Add it under `{kinds.First()}` in src/Yaml/descriptions.yml, then run `dotnet run -- schemas`.");

    /// <summary>What a field of an input file is, wherever in the file it stands; null where nobody has described it.</summary>
    public string? OfInput(string file, string field)
    {
        string[] kinds = KindsOf(file);
        return Find(field, kinds)
            ?? kinds.Select(
                kind => _bySchema.GetValueOrDefault(kind)?.FirstOrDefault(
                    entry => entry.Key.EndsWith("." + field, StringComparison.Ordinal)).Value)
                        .FirstOrDefault(text => text is not null);
    }

    /// <summary>The names of the fields of an entry of a list.</summary>
    /// <param name="file">The input file.</param>
    /// <param name="list">The field that holds the list; null where the file is one.</param>
    public IReadOnlyList<string> OfEntries(string file, string? list)
    {
        string beginning = list is null ? "" : list + ".";
        return [.. KindsOf(file).SelectMany(kind => _bySchema.GetValueOrDefault(kind)?.Keys.AsEnumerable() ?? [])
            .Where(path => path != File && path.StartsWith(beginning, StringComparison.Ordinal))
            .Select(path => path[beginning.Length..])
            .Where(field => !field.Contains('.', StringComparison.Ordinal))];
    }

    /// <summary>The kinds of file whose fields an input file may have, the nearest first.</summary>
    private string[] KindsOf(string file) =>
        _kinds.FirstOrDefault(kind => kind.Files.Match(file).HasMatches).Kinds ?? [Path.GetFileNameWithoutExtension(file)];

    private static (Matcher Files, string[] Kinds) ReadKind(KeyValuePair<YamlNode, YamlNode> kind)
    {
        Matcher files = new(StringComparison.Ordinal);
        files.AddInclude(kind.Key.ToString());
        return (files, kind.Value.ToString().Split(' '));
    }

    private string? Find(string path, IEnumerable<string> kinds) =>
        kinds.Select(kind => _bySchema.GetValueOrDefault(kind)?.GetValueOrDefault(path))
            .FirstOrDefault(description => description is not null);
}
