using System.Globalization;
using KneesAfterRunning.Engine;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Content;

/// <summary>
/// Reads the fields of a YAML mapping by name and type. A field that is missing or wrong is reported, at its place,
/// and a harmless value returned, so that one run finds everything that is wrong with a file.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly SourcePosition _start;
    private readonly int _linesBefore;
    private readonly Diagnostics _diagnostics;
    private readonly YamlMap? _defaults;
    private readonly HashSet<string> _known = [];

    private YamlMap(
        YamlMappingNode node, SourcePosition start, int linesBefore, Diagnostics diagnostics, YamlMap? defaults)
    {
        _node = node;
        _start = start;
        _linesBefore = linesBefore;
        _diagnostics = diagnostics;
        _defaults = defaults;
    }

    /// <summary>The fields that are there, in the order in which they are written.</summary>
    private IEnumerable<YamlScalarNode> Keys => _node.Children.Keys.OfType<YamlScalarNode>();

    /// <summary>Parses a text whose root is a mapping.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The input file it stands in.</param>
    /// <param name="linesBefore">How many lines of that file come before it.</param>
    /// <param name="diagnostics">Where problems are reported.</param>
    /// <param name="defaults">Fields that hold where this mapping does not name them.</param>
    /// <returns>Null, and a diagnostic, where the text is not a mapping.</returns>
    public static YamlMap? Parse(
        string text, string file, int linesBefore, Diagnostics diagnostics, YamlMap? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!YamlText.TryParse(text, file, linesBefore, diagnostics, out YamlNode? root))
            return null;
        SourcePosition start = SourcePosition.StartOf(file);
        if (root is YamlMappingNode node)
            return new(node, start, linesBefore, diagnostics, defaults);
        diagnostics.Report(
            Problems.InvalidValue, start, "Fields are expected here, one a line, as `name: value`.",
            "Write the fields; a file beside this one shows how.");
        return null;
    }

    /// <summary>Parses a text whose root is a list of mappings.</summary>
    public static IReadOnlyList<YamlMap> ParseList(string text, string file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!YamlText.TryParse(text, file, 0, diagnostics, out YamlNode? root))
            return [];
        if (root is YamlSequenceNode list)
            return MapsOf(list, file, 0, diagnostics);
        diagnostics.Report(
            Problems.InvalidValue, SourcePosition.StartOf(file), "A list is expected here, each entry begun by `- `.",
            "Begin each entry with `- `.");
        return [];
    }

    /// <summary>The names of the fields that are there, each with its place, for a mapping whose fields are not known before.</summary>
    public IEnumerable<Located<string>> Names => Keys.Select(key => new Located<string>(key.Value ?? "", At(key)));

    public bool Has(string field) => Find(field) is not null;

    /// <summary>Where a field's value stands, or the start of the mapping where it is not there.</summary>
    public SourcePosition PositionOf(string field) => Find(field) is (YamlNode node, YamlMap owner) ? owner.At(node) : _start;

    public string Text(string field, int maxLength = int.MaxValue)
    {
        string? value = OptionalText(field, maxLength);
        if (value is null && !Has(field))
            ReportMissing(field);
        return value ?? "";
    }

    /// <summary>A field's text, or null where it is not there. Longer than <paramref name="maxLength"/> characters is a problem.</summary>
    public string? OptionalText(string field, int maxLength = int.MaxValue)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is not YamlScalarNode { Value: { } value } || string.IsNullOrWhiteSpace(value))
        {
            owner.ReportValue(node, field, "a text");
            return null;
        }

        if (value.Length > maxLength)
        {
            _diagnostics.Report(
                Problems.TooLong, owner.At(node), $"`{field}` has {value.Length} characters; at most {maxLength} fit.",
                $"Make it shorter by {value.Length - maxLength}.");
        }

        return value;
    }

    public int? OptionalNumber(string field)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number;
        owner.ReportValue(node, field, "a whole number");
        return null;
    }

    public int Number(string field)
    {
        int? value = OptionalNumber(field);
        if (value is null && !Has(field))
            ReportMissing(field);
        return value ?? 0;
    }

    public bool Flag(string field)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return false;
        if (node is YamlScalarNode { Value: "true" or "false" } scalar)
            return scalar.Value == "true";
        owner.ReportValue(node, field, "`true` or `false`");
        return false;
    }

    /// <summary>A date as ISO 8601 writes it.</summary>
    public DateOnly Date(string field)
    {
        DateOnly? value = OptionalDate(field);
        if (value is null && !Has(field))
            ReportMissing(field);
        return value ?? DateOnly.MinValue;
    }

    public DateOnly? OptionalDate(string field)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlScalarNode { Value: { } text }
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        _diagnostics.Report(
            Problems.InvalidDate, owner.At(node), $"`{field}: {node}` is not a date.",
            "Write year, month and day, as in `2026-11-22`.");
        return null;
    }

    /// <summary>One of an enum's members, written in kebab case.</summary>
    public T Choice<T>(string field)
        where T : struct, Enum
    {
        if (Find(field) is (YamlNode node, YamlMap owner))
            return owner.ParseChoice<T>(field, node) ?? default;
        ReportMissing(field);
        return default;
    }

    /// <summary>At least one of an enum's members.</summary>
    public IReadOnlyList<T> Choices<T>(string field)
        where T : struct, Enum =>
        [.. Items(field, required: true).Select(item => item.Owner.ParseChoice<T>(field, item.Node)).OfType<T>()];

    public IReadOnlyList<Located<string>> OptionalTexts(string field) => Texts(field, required: false);

    public IReadOnlyList<Located<string>> RequiredTexts(string field) => Texts(field, required: true);

    /// <summary>A text that names something else, with its place; null where the field is not there.</summary>
    public Located<string>? OptionalReference(string field) =>
        OptionalText(field) is { } value ? new Located<string>(value, PositionOf(field)) : null;

    /// <summary>A mapping within this one; null where the field is not there.</summary>
    public YamlMap? OptionalMap(string field)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlMappingNode mapping)
            return new YamlMap(mapping, owner.At(node), owner._linesBefore, _diagnostics, defaults: null);
        owner.ReportValue(node, field, "an entry with fields");
        return null;
    }

    /// <summary>The mappings in a list.</summary>
    public IReadOnlyList<YamlMap> Maps(string field)
    {
        if (Find(field) is (YamlSequenceNode list, YamlMap owner))
            return MapsOf(list, owner._start.File, owner._linesBefore, _diagnostics);
        if (Find(field) is (YamlNode node, YamlMap other))
            other.ReportValue(node, field, "a list");
        else
            ReportMissing(field);
        return [];
    }

    /// <summary>Reports every field that nothing has asked for. To be called last.</summary>
    public void RejectUnknownFields()
    {
        foreach (YamlScalarNode key in Keys.Where(key => !_known.Contains(key.Value ?? "")))
        {
            _diagnostics.Report(
                Problems.UnknownField, At(key), $"There is no field `{key.Value}`.{Suggestion.For(key.Value ?? "", _known)}",
                $"Correct or remove it. The fields are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }

        if (_defaults is not null)
        {
            _defaults._known.UnionWith(_known);
            _defaults.RejectUnknownFields();
        }
    }

    private static List<YamlMap> MapsOf(YamlSequenceNode list, string file, int linesBefore, Diagnostics diagnostics)
    {
        List<YamlMap> maps = [];
        foreach (YamlNode node in list.Children)
        {
            SourcePosition at = PositionOf(node, file, linesBefore);
            if (node is YamlMappingNode mapping)
                maps.Add(new YamlMap(mapping, at, linesBefore, diagnostics, defaults: null));
            else
                diagnostics.Report(
                    Problems.InvalidValue, at, $"`{node}` is not an entry with fields.", "Write it as `- name: value`.");
        }

        return maps;
    }

    private static SourcePosition PositionOf(YamlNode node, string file, int linesBefore) =>
        new(file, (int)node.Start.Line + linesBefore, (int)node.Start.Column);

    private SourcePosition At(YamlNode node) => PositionOf(node, _start.File, _linesBefore);

    /// <summary>A field's node and the mapping that has it: this one, or the defaults.</summary>
    private (YamlNode Node, YamlMap Owner)? Find(string field)
    {
        _known.Add(field);
        return _node.Children.TryGetValue(new YamlScalarNode(field), out YamlNode? node) ? (node, this) : _defaults?.Find(field);
    }

    private List<Located<string>> Texts(string field, bool required)
    {
        List<Located<string>> texts = [];
        foreach ((YamlNode node, YamlMap owner) in Items(field, required))
        {
            if (node is YamlScalarNode { Value: { Length: > 0 } value })
                texts.Add(new(value, owner.At(node)));
            else
                owner.ReportValue(node, field, "a list of texts");
        }

        return texts;
    }

    private IEnumerable<(YamlNode Node, YamlMap Owner)> Items(string field, bool required)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
        {
            if (required)
                ReportMissing(field);
            return [];
        }

        if (node is YamlSequenceNode list && (list.Children.Count > 0 || !required))
            return list.Children.Select(item => (item, owner));
        owner.ReportValue(node, field, "a list such as `[one, two]`");
        return [];
    }

    private T? ParseChoice<T>(string field, YamlNode node)
        where T : struct, Enum
    {
        string written = (node as YamlScalarNode)?.Value ?? "";
        foreach (T value in Enum.GetValues<T>())
        {
            if (KebabCase.Of(value) == written)
                return value;
        }

        string[] choices = [.. Enum.GetNames<T>().Select(KebabCase.Of)];
        _diagnostics.Report(
            Problems.InvalidValue, At(node), $"`{field}` cannot be `{node}`.{Suggestion.For(written, choices)}",
            $"Choose from: {string.Join(", ", choices)}.");
        return null;
    }

    private void ReportValue(YamlNode node, string field, string expected)
    {
        string written = node is YamlScalarNode { Value: { Length: > 0 } value } ? $"`{value}` is not {expected}" : $"{expected} is expected";
        _diagnostics.Report(Problems.InvalidValue, At(node), $"`{field}`: {written}.", $"Write {expected}; a field that is not needed can be left out.");
    }

    private void ReportMissing(string field) =>
        _diagnostics.Report(Problems.MissingField, _start, $"The field `{field}` is missing.", $"Add a line `{field}: …`.");
}
