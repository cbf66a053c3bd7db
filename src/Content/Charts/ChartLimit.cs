using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Charts;

/// <summary>A line across the columns of a chart, to set its figures against.</summary>
/// <param name="Value">Where it lies, in the unit of the chart.</param>
/// <param name="Label">What it means.</param>
public sealed record ChartLimit(decimal Value, string Label)
{
    /// <summary>The label of the first row that it holds for, up to the last; null where it holds for all.</summary>
    public string? From { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];
}
