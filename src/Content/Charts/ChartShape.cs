namespace KneesAfterRunning.Content.Charts;

/// <summary>How a chart shows its figures.</summary>
public enum ChartShape
{
    /// <summary>Lying bars, for things that are compared.</summary>
    Bars,

    /// <summary>Standing columns, for what follows one another in time.</summary>
    Columns,
}
