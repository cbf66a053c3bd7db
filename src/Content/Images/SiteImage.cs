using KneesAfterRunning.Content.Charts;

namespace KneesAfterRunning.Content.Images;

/// <summary>A picture of the site.</summary>
/// <param name="File">Path in the input folder.</param>
/// <param name="Width">Intrinsic width, in CSS pixels.</param>
/// <param name="Height">Intrinsic height, in CSS pixels.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="License">The licence that the credit names.</param>
/// <param name="Svg">The drawing itself; empty for a photograph.</param>
public sealed record SiteImage(string File, int Width, int Height, ImageCredit Credit, License License, string Svg)
{
    /// <summary>How the name of a small picture begins; the name of its article or its place follows.</summary>
    public const string CardPrefix = "card-";

    private const string DrawingEnding = ".svg";

    /// <summary>The figures that it was drawn from; null for a picture that somebody drew.</summary>
    public Chart? Chart { get; init; }

    /// <summary>The files in which the site shows it; null for a drawing.</summary>
    public Photograph? Photograph { get; init; }

    /// <summary>Path in the output folder; of a photograph that of its fallback.</summary>
    public string Path => Photograph?.Fallback.Path ?? Drawing;

    /// <summary>How front matter names it: the file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Drawing);

    private string Drawing => Chart is null ? File : File[..^Chart.FileEnding.Length] + DrawingEnding;
}
