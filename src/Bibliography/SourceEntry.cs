using System.Globalization;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>
/// Writes a work as an entry of <c>sources.yml</c>: what its record does not hold is left out, what only a person can say is
/// marked.
/// </summary>
internal static class SourceEntry
{
    public static IReadOnlyList<string> Lines(Work work, string key) =>
    [
        $"- key: {key}",
        .. FieldsOf(work).Where(field => field.Value is not null).Select(field => $"  {field.Name}: {field.Value}"),
    ];

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Work work) =>
    [
        ("kind", work.Kind is { } kind ? KebabCase.Of(kind) : Quoted($"{Placeholder.Mark} what sort of work it is, one of {string.Join(", ", Enum.GetNames<SourceKind>().Select(KebabCase.Of))}")),
        ("authors", work.Authors.Count == 0 ? null : $"[{string.Join(", ", work.Authors.Select(Quoted))}]"),
        ("title", Quoted(work.Title ?? $"{Placeholder.Mark} the title of the work")),
        ("journal", Optional(work.Journal)),
        ("year", int.TryParse(work.Year, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? year.ToString(CultureInfo.InvariantCulture)
            : null),
        ("volume", Optional(work.Volume)),
        ("issue", Optional(work.Issue)),
        ("pages", Optional(work.Pages?.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-'))),
        ("doi", Optional(work.Doi)),
        ("url", work.Doi is null ? Optional(work.Url) : null),
        ("found", Quoted($"{Placeholder.Mark} one sentence in your own words on what it found, and in whom")),
    ];

    private static string? Optional(string? text) => text is null ? null : Quoted(text);

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
