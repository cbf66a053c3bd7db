using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Charts;

/// <summary>One figure of a chart.</summary>
/// <param name="Label">What it is the figure of.</param>
/// <param name="Value">The figure, zero or more, in the unit of its chart.</param>
/// <param name="Mark">What is said of it in the chart, where it is the one to look at; null for the others.</param>
public sealed record ChartRow(string Label, decimal Value, string? Mark)
{
    /// <summary>What stands in the drawing in place of the figure, as in "64% more"; null where the figure itself does.</summary>
    public string? Words { get; init; }

    /// <summary>The range that the source gives for the figure, in the unit of its chart.</summary>
    public ChartRange? Range { get; init; }

    /// <summary>How far it is drawn.</summary>
    public decimal End => Range?.High ?? Value;

    /// <summary>Whether it is one of those that the chart draws lightly.</summary>
    public bool IsLight { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];
}
