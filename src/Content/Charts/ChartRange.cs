namespace KneesAfterRunning.Content.Charts;

/// <summary>Between what a figure may lie, as its source gives it.</summary>
public sealed record ChartRange(decimal Low, decimal High);
