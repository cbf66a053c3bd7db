using System.Text.Json;

namespace KneesAfterRunning.Bibliography;

/// <summary>Reads records of works from a file, by how its name ends.</summary>
internal static class WorkFile
{
    public const string Forms = "BibTeX (.bib), CSL-JSON (.json) or a list of references in YAML (.yml)";

    private static readonly string[] Endings = [".bib", ".json", ".yml", ".yaml"];

    public static bool IsOne(string path) => Endings.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <exception cref="FormatException">It is not of the form that its name says.</exception>
    public static IReadOnlyList<Work> Read(string path, string text)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".bib" => BibTexFile.Read(text),
                ".json" => CslJsonFile.Read(text),
                _ => YamlListFile.Read(text, Path.GetFileName(path)),
            };
        }
        catch (JsonException fault)
        {
            throw new FormatException($"It is no JSON: see line {(fault.LineNumber ?? 0) + 1}.", fault);
        }
    }
}
