namespace KneesAfterRunning.Yaml;

/// <summary>A field that a reader asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record YamlField(string Name, YamlKind Kind)
{
    /// <summary>The longest text, in characters.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The texts that it can be, or that its list can hold; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The fields of the mapping, or of each mapping of the list, that it holds.</summary>
    public YamlShape? Shape { get; init; }
}
