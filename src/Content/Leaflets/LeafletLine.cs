namespace KneesAfterRunning.Content.Leaflets;

/// <summary>A line of a leaflet.</summary>
/// <param name="Lead">The words in bold with which it begins; empty where there are none.</param>
/// <param name="Words">What follows them, with the space between.</param>
public sealed record LeafletLine(string Lead, string Words);
