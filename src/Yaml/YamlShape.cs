namespace KneesAfterRunning.Yaml;

/// <summary>
/// What a reader asks of a mapping, noted while it reads one without any field: so what editors are given is what the
/// build reads.
/// </summary>
internal sealed class YamlShape
{
    private readonly OrderedDictionary<string, YamlField> _fields = [];
    private readonly HashSet<string> _required = [];
    private readonly HashSet<string> _askedFor = [];

    /// <summary>Its fields, in the order in which they are read.</summary>
    public IReadOnlyList<YamlField> Fields => [.. _fields.Values];

    /// <summary>The fields that must be there, in that order.</summary>
    public IReadOnlyList<string> Required => [.. _fields.Keys.Where(_required.Contains)];

    /// <summary>What a reader asks for.</summary>
    /// <param name="read">Reads a mapping.</param>
    public static YamlShape Of(Action<YamlMap> read)
    {
        YamlShape shape = new();
        read(YamlMap.ToRecord(shape));
        return shape;
    }

    /// <summary>The fields of several readers together, of which none must be there.</summary>
    public static YamlShape AnyOf(params IEnumerable<YamlShape> shapes)
    {
        YamlShape all = new();
        foreach (YamlField field in shapes.SelectMany(shape => shape.Fields))
            all.Note(field);
        return all;
    }

    internal void Note(YamlField field) => _fields.TryAdd(field.Name, field);

    internal YamlShape NoteNested(string field, YamlKind kind)
    {
        YamlShape nested = new();
        Note(new(field, kind) { Shape = nested });
        if (kind == YamlKind.Maps)
            Require(field);
        return nested;
    }

    internal void Require(string field)
    {
        if (!_askedFor.Contains(field))
            _required.Add(field);
    }

    /// <summary>
    /// Whether a reader should take a field to be there. One that it asks for before it reads it can be left out.
    /// </summary>
    internal bool IsAskedFor(string field)
    {
        if (_fields.ContainsKey(field))
            return false;
        _askedFor.Add(field);
        return true;
    }
}
