using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Schemas;

/// <summary>A JSON Schema from which editors learn what a kind of YAML file holds.</summary>
/// <param name="Name">Its name, without an ending: also that of its entry in <c>descriptions.yml</c>.</param>
/// <param name="Files">Patterns of the files that it holds for, below the input folder; none for front matter, which stands in
/// Markdown.</param>
/// <param name="IsList">Whether such a file is a list of entries with these fields.</param>
/// <param name="Shape">The fields.</param>
/// <param name="DescribedWith">Other entries of <c>descriptions.yml</c> whose fields these are too, the nearest first.</param>
internal sealed record SchemaFile(
    string Name, IReadOnlyList<string> Files, bool IsList, YamlShape Shape, params IReadOnlyList<string> DescribedWith)
{
    public string FileName => Name + ".schema.json";

    /// <summary>Its own entry in <c>descriptions.yml</c>, and the others.</summary>
    public IEnumerable<string> Kinds => DescribedWith.Prepend(Name);
}
