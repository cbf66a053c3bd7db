using System.Globalization;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>
/// Reads the fields of a YAML mapping by name and type. A field that is missing or wrong is reported, at its place,
/// and a harmless value returned, so that one run finds everything that is wrong with a file.
/// </summary>
internal sealed class YamlMap
{
    /// <summary>KNEE012: field that is not known.</summary>
    public static readonly Rule UnknownField = Rule.Error("KNEE012");

    /// <summary>KNEE013: field that is missing.</summary>
    public static readonly Rule MissingField = Rule.Fixed("KNEE013");

    /// <summary>The file that holds what the pages of its folder inherit.</summary>
    public const string DefaultsFile = "_defaults.yml";

    private static readonly string[] NumberWords =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] NoWords = ["no", "off", "false", "n", "0"];

    private readonly YamlMappingNode _node;
    private readonly string _yaml;
    private readonly SourcePosition _start;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _diagnostics;
    private readonly FieldErrors _errors;
    private readonly YamlMap? _defaults;
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _missing = [];
    private readonly YamlShape? _shape;

    private YamlMap(
        YamlMappingNode node, string yaml, SourcePosition start, int linesBefore, DiagnosticBag diagnostics, YamlMap? defaults,
        YamlShape? shape = null)
    {
        _shape = shape;
        _node = node;
        _yaml = yaml;
        _start = start;
        _linesBefore = linesBefore;
        _diagnostics = diagnostics;
        _errors = new FieldErrors(start.File, linesBefore, diagnostics);
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
        string text, string file, int linesBefore, DiagnosticBag diagnostics, YamlMap? defaults = null)
    {
        if (!YamlText.TryParse(text, file, linesBefore, diagnostics, out YamlNode? root))
            return null;
        SourcePosition start = SourcePosition.StartOf(file);
        if (root is YamlMappingNode node)
            return new(node, text, start, linesBefore, diagnostics, defaults);
        diagnostics.Report(
            FieldErrors.InvalidValue, start, "Fields are expected here, one a line, as `name: value`.",
            "Write the fields; a file beside this one shows how.");
        diagnostics.MarkSkipped(file, text);
        return null;
    }

    /// <summary>Parses a text whose root is a list of mappings.</summary>
    public static IReadOnlyList<YamlMap> ParseList(string text, string file, DiagnosticBag diagnostics)
    {
        if (!YamlText.TryParse(text, file, 0, diagnostics, out YamlNode? root))
            return [];
        if (root is YamlSequenceNode list)
            return MapsOf(list, field: null, text, file, 0, diagnostics);
        diagnostics.Report(
            FieldErrors.InvalidValue, SourcePosition.StartOf(file), "A list is expected here, each entry begun by `- `.",
            "Begin each entry with `- `.");
        diagnostics.MarkSkipped(file, text);
        return [];
    }

    /// <summary>A mapping without any field, which notes what is asked of it.</summary>
    public static YamlMap ToRecord(YamlShape shape) =>
        new([], "", SourcePosition.StartOf(""), 0, new DiagnosticBag(), defaults: null, shape);

    /// <summary>
    /// The names of the fields that are there, each with its place, for a mapping whose fields are not known before.
    /// </summary>
    public IEnumerable<Located<string>> Names => Keys.Select(key => new Located<string>(key.Value ?? "", At(key)));

    public bool Has(string field) => _shape?.IsAskedFor(field) ?? Find(field) is not null;

    /// <summary>Where a field's value stands, or the start of the mapping where it is not there.</summary>
    public SourcePosition PositionOf(string field) => Find(field) is (YamlNode node, YamlMap owner) ? owner.At(node) : _start;

    public string Text(string field, int maxLength = int.MaxValue)
    {
        string? value = OptionalText(field, maxLength);
        if (value is null && !Has(field))
            ReportMissing(field);
        return value ?? "";
    }

    /// <summary>
    /// A field's text, or null where it is not there. Longer than <paramref name="maxLength"/> characters is a problem,
    /// and so is shorter than <paramref name="minLength"/>.
    /// </summary>
    public string? OptionalText(string field, int maxLength = int.MaxValue, int minLength = 0)
    {
        _shape?.Note(new(field, YamlKind.Text) { MaxLength = maxLength });
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is not YamlScalarNode { Value: { } value } || string.IsNullOrWhiteSpace(value))
        {
            owner._errors.ReportValue(node, field, "a text", "Write one text, without square brackets.");
            return null;
        }

        if (!FieldErrors.IsPlaceholder(node))
        {
            owner._errors.ReportLength(node, field, value, minLength, maxLength);
            owner._errors.ReportMarkup(node, field, value);
        }

        return value;
    }

    /// <summary>The texts of those of these fields that are there, each where it is written.</summary>
    public IReadOnlyList<Located<string>> Addresses(params IEnumerable<string> fields) =>
        [.. fields.Select(Find).OfType<(YamlNode Node, YamlMap Owner)>()
            .Select(found => new Located<string>((found.Node as YamlScalarNode)?.Value ?? "", found.Owner.At(found.Node)))];

    /// <summary>Those of these fields that are there and written, as sentences that speak to readers.</summary>
    public IReadOnlyList<FieldText> Sentences(params IEnumerable<string> fields) => TextsForReaders(fields, areSentences: true);

    /// <summary>Those of these fields that are there and written, as titles, labels and notes that readers see.</summary>
    public IReadOnlyList<FieldText> Notes(params IEnumerable<string> fields) => TextsForReaders(fields, areSentences: false);

    public int? OptionalNumber(string field)
    {
        _shape?.Note(new(field, YamlKind.Number));
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number;
        int word = node is YamlScalarNode { Value: { } written } ? Array.IndexOf(NumberWords, written.ToLowerInvariant()) : -1;
        owner._errors.ReportValue(node, field, "a whole number",
            word < 0 ? "Write it in digits, such as `4` or `2019`." : $"Write it in digits: `{field}: {word}`.");
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
        _shape?.Note(new(field, YamlKind.Flag));
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return false;
        if (node is YamlScalarNode { Value: "true" or "false" } scalar)
            return scalar.Value == "true";
        string meant = node is YamlScalarNode { Value: { } written } && NoWords.Contains(written.ToLowerInvariant())
            ? "false"
            : "true";
        owner._errors.ReportValue(node, field, "`true` or `false`", $"Write `{field}: {meant}`, in small letters.");
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
        _shape?.Note(new(field, YamlKind.Date));
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlScalarNode { Value: { } text }
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        if (!FieldErrors.IsPlaceholder(node))
            owner._errors.ReportDate(node, field);
        return null;
    }

    /// <summary>One of an enum's members, written in kebab case.</summary>
    public T Choice<T>(string field)
        where T : struct, Enum
    {
        _shape?.Note(new(field, YamlKind.Text) { Choices = ChoicesOf<T>() });
        if (Find(field) is (YamlNode node, YamlMap owner))
            return owner.ParseChoice<T>(field, node) ?? default;
        ReportMissing(field, ChoicesOf<T>());
        return default;
    }

    /// <summary>At least one of an enum's members.</summary>
    public IReadOnlyList<T> Choices<T>(string field)
        where T : struct, Enum
    {
        _shape?.Note(new(field, YamlKind.Texts) { Choices = ChoicesOf<T>() });
        return [.. Items(field, required: true, ChoicesOf<T>()).Select(item => item.Owner.ParseChoice<T>(field, item.Node))
            .OfType<T>()];
    }

    public IReadOnlyList<Located<string>> OptionalTexts(string field) => Texts(field, required: false);

    public IReadOnlyList<Located<string>> RequiredTexts(string field) => Texts(field, required: true);

    /// <summary>Reports something of the mapping as a whole.</summary>
    public void Report(Rule rule, string message, string help) => _diagnostics.Report(rule, _start, message, help);

    /// <summary>Whether a field is a list without entries.</summary>
    public bool IsEmptyList(string field) => Find(field) is (YamlSequenceNode { Children.Count: 0 }, _);

    /// <summary>Reports that the value of a field, which was read, cannot be; not of one that is still to be written.</summary>
    public void Refuse(string field, string message, string help)
    {
        if (Find(field) is (YamlNode node, _) && !FieldErrors.IsPlaceholder(node))
            Report(FieldErrors.InvalidValue, field, message, help);
    }

    public void Report(Rule rule, string field, string message, string help) =>
        _diagnostics.Report(rule, PositionOf(field), message, help);

    /// <summary>A text that names something else, with its place; null where the field is not there.</summary>
    public Located<string>? OptionalReference(string field) =>
        OptionalText(field) is { } value && !Placeholder.IsMark(value) ? new Located<string>(value, PositionOf(field)) : null;

    /// <summary>A mapping within this one; null where the field is not there.</summary>
    public YamlMap? OptionalMap(string field)
    {
        if (_shape is not null)
            return ToRecord(_shape.NoteNested(field, YamlKind.Map));
        if (Find(field) is not (YamlNode node, YamlMap owner))
            return null;
        if (node is YamlMappingNode mapping)
            return new YamlMap(mapping, owner._yaml, owner.At(node), owner._linesBefore, _diagnostics, defaults: null);
        owner._errors.ReportValue(node, field, "an entry with fields",
            "Write its fields below it, one a line, each with two more spaces before it.");
        return null;
    }

    /// <summary>The mappings in a list.</summary>
    public IReadOnlyList<YamlMap> Maps(string field)
    {
        if (_shape is not null)
            return [ToRecord(_shape.NoteNested(field, YamlKind.Maps))];
        if (Find(field) is (YamlSequenceNode list, YamlMap owner))
            return MapsOf(list, field, owner._yaml, owner._start.File, owner._linesBefore, _diagnostics);
        if (Find(field) is (YamlNode node, YamlMap other))
            other._errors.ReportValue(node, field, "a list of entries with fields",
                "Begin each entry with `- `, on a line of its own.");
        else
            ReportMissing(field);
        return [];
    }

    /// <summary>
    /// Reports every field that nothing has asked for, and every one that is missing and not misspelt. To be called last.
    /// </summary>
    public void RejectUnknownFields()
    {
        foreach (YamlScalarNode key in Keys.Where(key => !_known.Contains(key.Value ?? "")))
        {
            if (key.Value is { Length: > 0 } digits && digits.All(char.IsAsciiDigit))
            {
                _diagnostics.Report(UnknownField, At(key),
                    $"A comma stands before `{digits}`, so it is read as a field of its own.",
                    "Write decimals with a point, as in `17.8`.");
                continue;
            }

            _missing.Remove(Suggestion.Nearest(key.Value ?? "", _known) ?? "");
            _diagnostics.Report(
                UnknownField, At(key), $"There is no field `{key.Value}`.{Suggestion.For(key.Value ?? "", _known)}",
                $"Correct or remove it. The fields are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }

        foreach ((string field, IReadOnlyList<string> choices) in _missing)
        {
            _diagnostics.ReportUnresolved(
                Inherited(field), MissingField, _start, $"The field `{field}` is missing.",
                FieldErrors.HelpToAdd(_start.File, field, choices));
        }

        if (_defaults is not null)
        {
            _defaults._known.UnionWith(_known);
            _defaults.RejectUnknownFields();
        }
    }

    private static List<YamlMap> MapsOf(
        YamlSequenceNode list, string? field, string yaml, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        List<YamlMap> maps = [];
        foreach (YamlNode node in list.Children)
        {
            SourcePosition at = FieldErrors.PositionOf(node, file, linesBefore);
            if (node is YamlMappingNode mapping)
                maps.Add(new YamlMap(mapping, yaml, at, linesBefore, diagnostics, defaults: null));
            else
                FieldErrors.ReportNoEntry(node, at, field, diagnostics);
        }

        return maps;
    }

    /// <summary>A field that a page may inherit.</summary>
    private UnresolvedReference Inherited(string field) =>
        new($"field {field} of {_start.File}:{_start.Line}",
            skipped => Path.GetFileName(skipped.Path) == DefaultsFile && skipped.MaySay(field));

    private SourcePosition At(YamlNode node) => _errors.At(node);

    /// <summary>A field's node and the mapping that has it: this one, or the defaults.</summary>
    private (YamlNode Node, YamlMap Owner)? Find(string field)
    {
        _known.Add(field);
        return _node.Children.TryGetValue(new YamlScalarNode(field), out YamlNode? node) ? (node, this) : _defaults?.Find(field);
    }

    private FieldText[] TextsForReaders(IEnumerable<string> fields, bool areSentences) =>
        [.. fields.Select(Find)
            .Where(found => found is (YamlScalarNode { Value.Length: > 0 } node, _) && !FieldErrors.IsPlaceholder(node))
            .Select(found =>
                new FieldText((YamlScalarNode)found!.Value.Node, found.Value.Owner._yaml, found.Value.Owner.At(found.Value.Node),
                    areSentences))];

    private List<Located<string>> Texts(string field, bool required)
    {
        _shape?.Note(new(field, YamlKind.Texts));
        List<Located<string>> texts = [];
        foreach ((YamlNode node, YamlMap owner) in Items(field, required).Where(item => !FieldErrors.IsPlaceholder(item.Node)))
        {
            if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
                texts.Add(new(value, owner.At(node)));
            else
                owner._errors.ReportEntry(node, field);
        }

        return texts;
    }

    private IEnumerable<(YamlNode Node, YamlMap Owner)> Items(string field, bool required, params IReadOnlyList<string> choices)
    {
        if (Find(field) is not (YamlNode node, YamlMap owner))
        {
            if (required)
                ReportMissing(field, choices);
            return [];
        }

        if (node is YamlSequenceNode list && (list.Children.Count > 0 || !required))
        {
            owner._errors.ReportRepeated(list, field);
            return list.Children.Select(item => (item, owner));
        }

        string entries = node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value : "one, two";
        owner._errors.ReportValue(
            node, field, node is YamlSequenceNode ? "a list with at least one entry" : "a list",
            $"Write its entries between square brackets: `{field}: [{entries}]`.");
        return [];
    }

    private T? ParseChoice<T>(string field, YamlNode node)
        where T : struct, Enum
    {
        string[] choices = ChoicesOf<T>();
        if (node is not YamlScalarNode { Value: { Length: > 0 } written })
        {
            _errors.ReportValue(node, field, "one word", $"Choose one of: {string.Join(", ", choices)}.");
            return null;
        }

        foreach (T value in Enum.GetValues<T>())
        {
            if (KebabCase.Of(value) == written)
                return value;
        }

        if (FieldErrors.IsPlaceholder(node))
            return null;
        _diagnostics.Report(
            FieldErrors.InvalidValue, At(node), $"`{field}` cannot be `{node}`.{Suggestion.For(written, choices)}",
            $"Choose from: {string.Join(", ", choices)}.");
        return null;
    }

    private static string[] ChoicesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(KebabCase.Of)];

    private void ReportMissing(string field, params IReadOnlyList<string> choices)
    {
        _shape?.Require(field);
        _missing[field] = choices;
        _diagnostics.MarkSkipped(_start.File, _node.ToString());
    }
}
