namespace KneesAfterRunning.Content;

/// <summary>A picture of the site.</summary>
/// <param name="File">Path in the input folder.</param>
/// <param name="Width">Intrinsic width, in CSS pixels.</param>
/// <param name="Height">Intrinsic height, in CSS pixels.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="License">The licence that the credit names.</param>
/// <param name="Svg">The drawing itself.</param>
public sealed record SiteImage(string File, int Width, int Height, ImageCredit Credit, License License, string Svg)
{
    private const string DrawingEnding = ".svg";

    /// <summary>The figures that it was drawn from; null for a picture that somebody drew.</summary>
    public Chart? Chart { get; init; }

    /// <summary>Path in the output folder.</summary>
    public string Path => Chart is null ? File : File[..^Chart.FileEnding.Length] + DrawingEnding;

    /// <summary>How front matter names it: the file's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
