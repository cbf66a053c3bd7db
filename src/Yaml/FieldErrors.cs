using System.Globalization;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>Says of the value of a field, in plain words, that it is not what the field holds.</summary>
/// <param name="file">The input file that the YAML stands in.</param>
/// <param name="linesBefore">How many lines of that file come before it.</param>
/// <param name="diagnostics">Where it is said.</param>
internal sealed class FieldErrors(string file, int linesBefore, DiagnosticBag diagnostics)
{
    /// <summary>KNEE014: value that is not one of those allowed.</summary>
    public static readonly Rule InvalidValue = Rule.Fixed("KNEE014");

    /// <summary>KNEE015: date that is not one.</summary>
    public static readonly Rule InvalidDate = Rule.Fixed("KNEE015");

    /// <summary>KNEE016: text that is too long.</summary>
    public static readonly Rule TooLong = Rule.Error("KNEE016");

    /// <summary>KNEE019: an entry that stands twice in a list.</summary>
    public static readonly Rule RepeatedEntry = Rule.Error("KNEE019");

    /// <summary>KNEE063: a summary that is too short.</summary>
    public static readonly Rule TooShort = Rule.Warning("KNEE063");

    /// <summary>KNEE125: markup in a field.</summary>
    public static readonly Rule MarkupInField = Rule.Error("KNEE125");

    /// <summary>How dates are written elsewhere: with the month as a word, the day first, or the month first.</summary>
    private static readonly string[] DateForms =
        ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d/M/yyyy", "M/d/yyyy", "d.M.yyyy",
            "d-M-yyyy", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];

    /// <summary>Read only where something is wrong.</summary>
    private static readonly Lazy<FieldDescriptions> Descriptions = new(FieldDescriptions.Read);

    /// <summary>What to write where a field is missing: what it holds, and from what to choose.</summary>
    public static string HelpToAdd(string file, string field, IReadOnlyList<string> choices)
    {
        string what = Descriptions.Value.OfInput(file, field) is { Length: > 1 } text
            ? $": {char.ToLowerInvariant(text[0])}{text[1..]}"
            : ".";
        return $"Add a line `{field}: …`{what}{(choices.Count > 0 ? $" Choose from: {string.Join(", ", choices)}." : "")}";
    }

    /// <summary>Says that an entry of a list has no fields.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="list">The field that holds the list; null where the file is one.</param>
    /// <param name="diagnostics">Where it is said.</param>
    public static void ReportNoEntry(YamlNode node, SourcePosition at, string? list, DiagnosticBag diagnostics)
    {
        IReadOnlyList<string> fields = Descriptions.Value.OfEntries(at.File, list);
        diagnostics.Report(
            InvalidValue, at, $"`{node}` is not an entry with fields.",
            fields is [var only]
                ? $"Write it as the other entries: `- {only}: …`."
                : $"Begin it with `- {fields[0]}: …`, and write each field on a line of its own: {string.Join(", ", fields)}.");
        diagnostics.MarkSkipped(at.File, node.ToString());
    }

    /// <summary>Where a node begins.</summary>
    public SourcePosition At(YamlNode node) => PositionOf(node, file, linesBefore);

    /// <summary>
    /// Where a node begins. A mapping without braces in a list with brackets has no place of its own, so its first field's.
    /// </summary>
    public static SourcePosition PositionOf(YamlNode node, string file, int linesBefore)
    {
        Mark start = node is YamlMappingNode { Children: { Count: > 0 } fields } && fields[0].Key.Start is var first
            && first.Line > node.Start.Line ? first : node.Start;
        return new(file, (int)start.Line + linesBefore, (int)start.Column);
    }

    /// <summary>
    /// Whether the value is still to be written: that is reported of the file as a whole, and nothing else of it.
    /// </summary>
    public static bool IsPlaceholder(YamlNode node) => Placeholder.IsMark((node as YamlScalarNode)?.Value);

    /// <summary>Says of what is written, in plain words, that it is not what the field holds.</summary>
    public void ReportValue(YamlNode node, string field, string expected, string help)
    {
        if (IsPlaceholder(node))
            return;
        bool isEmpty = node is YamlScalarNode scalar && string.IsNullOrWhiteSpace(scalar.Value);
        string written = node switch
        {
            YamlScalarNode { Value: { } value } => $"`{value}`",
            YamlSequenceNode { Children.Count: 0 } => "an empty list",
            YamlSequenceNode => "a list",
            _ => "fields of its own",
        };
        diagnostics.Report(
            InvalidValue, At(node),
            isEmpty ? $"`{field}` is empty; it must be {expected}." : $"`{field}` must be {expected}, not {written}.",
            isEmpty ? "Fill it in; a field that is not needed can be left out." : help);
    }

    public void ReportEntry(YamlNode node, string field) => diagnostics.Report(
        InvalidValue, At(node),
        node is YamlScalarNode ? $"An entry of `{field}` is empty." : $"An entry of `{field}` is not a text.",
        node is YamlScalarNode
            ? "Write something between its quotation marks, or remove it."
            : "Write it as one text; one with `: ` or ` #` in it goes between double quotes.");

    public void ReportRepeated(YamlSequenceNode list, string field)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (YamlScalarNode entry in list.Children.OfType<YamlScalarNode>())
        {
            if (entry.Value is { Length: > 0 } value && !seen.Add(value.Trim()))
                diagnostics.Report(RepeatedEntry, At(entry), $"`{value}` stands twice in `{field}`.", "Remove one of the two.");
        }
    }

    public void ReportMarkup(YamlNode node, string field, string value)
    {
        if (FieldMarkup.In(value) is not (string mark, string help))
            return;
        int within =
            value.IndexOf(mark, StringComparison.Ordinal) + (node is YamlScalarNode { Style: ScalarStyle.Plain } ? 0 : 1);
        SourcePosition at = At(node);
        diagnostics.Report(
            MarkupInField, node.Start.Line == node.End.Line ? at with { Column = at.Column + within } : at,
            $"Readers would see `{mark}` as it stands: `{field}` holds plain text.", help);
    }

    public void ReportLength(YamlNode node, string field, string value, int minLength, int maxLength)
    {
        if (value.Length > maxLength)
        {
            diagnostics.Report(
                TooLong, At(node), $"`{field}` has {value.Length} characters; at most {maxLength} fit.",
                $"Make it shorter by {value.Length - maxLength}.");
        }

        if (value.Trim().Length < minLength)
        {
            diagnostics.Report(
                TooShort, At(node), $"`{field}: {value}` is too short to tell a reader what the page is about.",
                $"Write one plain sentence of at least {minLength} characters.");
        }
    }

    public void ReportDate(YamlNode node, string field) => diagnostics.Report(
        InvalidDate, At(node), $"`{field}: {node}` is not a date.{SuggestionForDate((node as YamlScalarNode)?.Value)}",
        "Write year, month and day, as in `2026-11-22`.");

    /// <summary>The same day as this site writes it, where what is written can mean only one.</summary>
    private static string SuggestionForDate(string? written)
    {
        DateOnly[] days = [.. DateForms
            .Select(form =>
                DateOnly.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces,
                    out DateOnly day) ? day : (DateOnly?)null)
            .OfType<DateOnly>().Distinct()];
        return days.Length == 1 ? string.Create(CultureInfo.InvariantCulture, $" Did you mean `{days[0]:yyyy-MM-dd}`?") : "";
    }
}
