using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Reads works from a list of records that were looked up for this site: YAML with a list <c>references</c>, and a list
/// <c>unverified</c> of what must not be cited.
/// </summary>
internal static class YamlListFile
{
    private const string Unverified = "unverified";

    /// <exception cref="FormatException">It is no YAML, or no such list.</exception>
    public static IReadOnlyList<Work> Read(string text, string file)
    {
        DiagnosticBag faults = new();
        if (!YamlText.TryParse(text, file, 0, faults, out YamlNode? root))
            throw new FormatException(
                string.Join(' ', faults.InOrder().Select(fault => $"Line {fault.At.Line}: {fault.Message}")));
        return root switch
        {
            YamlSequenceNode list => [.. WorksIn(list, isUnverified: false)],
            YamlMappingNode map => [.. map.Children.Where(list => list.Value is YamlSequenceNode)
                .SelectMany(list => WorksIn((YamlSequenceNode)list.Value, list.Key.ToString() == Unverified))],
            _ => throw new FormatException("It holds no list of references."),
        };
    }

    private static IEnumerable<Work> WorksIn(YamlSequenceNode list, bool isUnverified) =>
        list.Children.OfType<YamlMappingNode>().Select(entry => WorkOf(entry, isUnverified));

    private static Work WorkOf(YamlMappingNode entry, bool isUnverified) => new()
    {
        Name = Text(entry, "key"),
        Key = Text(entry, "key"),
        // Of the types of such a list this one alone says what sort of work it is.
        Kind = Text(entry, "type") == KebabCase.Of(SourceKind.Guideline) ? SourceKind.Guideline : null,
        Authors = Find(entry, "authors") is YamlSequenceNode authors
            ? [.. authors.Children.OfType<YamlScalarNode>().Select(author => author.Value).OfType<string>()]
            : [],
        Title = Text(entry, "title"),
        Journal = Text(entry, "container"),
        Year = Text(entry, "year"),
        Volume = Text(entry, "volume"),
        Issue = Text(entry, "issue"),
        Pages = Text(entry, "pages"),
        Doi = Doi.Of(Text(entry, "doi")),
        Pmid = Text(entry, "pmid"),
        Url = Text(entry, "url"),
        Note = Text(entry, "note"),
        IsUnverified = isUnverified || Text(entry, "verified") == "no",
    };

    private static string? Text(YamlMappingNode entry, string field) =>
        Find(entry, field) is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static YamlNode? Find(YamlMappingNode entry, string field) =>
        entry.Children.TryGetValue(new YamlScalarNode(field), out YamlNode? value) ? value : null;
}
