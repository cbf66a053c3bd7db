using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Reads works from CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables.
/// </summary>
internal static partial class CslJsonFile
{
    private static readonly string[] Particles = ["dropping-particle", "non-dropping-particle", "family", "suffix"];

    private static readonly string[] Lists = ["items", "references"];

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<Work> Read(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        return [.. ItemsOf(json.RootElement).Where(item => item.ValueKind == JsonValueKind.Object).Select(WorkOf)];
    }

    private static JsonElement[] ItemsOf(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return [.. root.EnumerateArray()];
        foreach (string list in Lists)
        {
            if (Find(root, list) is { ValueKind: JsonValueKind.Array } items)
                return [.. items.EnumerateArray()];
        }

        return [root];
    }

    private static Work WorkOf(JsonElement item) => new()
    {
        Name = Text(item, "citation-key") ?? Text(item, "id"),
        Authors = Find(item, "author") is { ValueKind: JsonValueKind.Array } authors
            ? [.. authors.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object).Select(NameOf)
                .Where(name => name.Length > 0)]
            : [],
        Title = Text(item, "title"),
        Journal = Text(item, "container-title"),
        Year = YearOf(item),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue"),
        Pages = Text(item, "page"),
        Doi = Doi.Of(Text(item, "DOI")),
        Pmid = Text(item, "PMID"),
        Url = Text(item, "URL"),
    };

    private static string NameOf(JsonElement author) => Text(author, "literal") ?? Text(author, "name") ?? AuthorName.Of(
        string.Join(' ', Particles.Select(part => Text(author, part)).OfType<string>()), Text(author, "given") ?? "");

    private static string? YearOf(JsonElement item)
    {
        if (Find(item, "issued") is not { ValueKind: JsonValueKind.Object } issued)
            return null;
        string written = Find(issued, "date-parts") is { ValueKind: JsonValueKind.Array } parts
            ? parts.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Array } first
                ? first.EnumerateArray().FirstOrDefault().ToString()
                : ""
            : Text(issued, "raw") ?? Text(issued, "literal") ?? "";
        return Year().Match(written) is { Success: true } year ? year.Value : null;
    }

    /// <summary>
    /// A text, a number, or the first of a list of them, without tags and white space that is only of the file.
    /// </summary>
    private static string? Text(JsonElement item, string name)
    {
        JsonElement? value = Find(item, name);
        if (value is { ValueKind: JsonValueKind.Array } list)
            value = list.EnumerateArray().FirstOrDefault();
        if (value is not { ValueKind: JsonValueKind.String or JsonValueKind.Number } found)
            return null;
        string text =
            string.Join(' ',
                WebUtility.HtmlDecode(Tag().Replace(found.ToString(), ""))
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    private static JsonElement? Find(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) ? value : null;

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b[12]\d{3}\b")]
    private static partial Regex Year();
}
