namespace KneesAfterRunning.Content.Images;

/// <summary>One of the files in which the site shows a photograph.</summary>
/// <param name="Path">Path in the output folder; it is named by what is in it.</param>
/// <param name="MediaType">Its format, such as <c>image/avif</c>.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="IsStandIn">Whether it is the one that readers keep for when they have no signal.</param>
public sealed record Rendition(string Path, string MediaType, int Width, int Height, bool IsStandIn);
