namespace KneesAfterRunning.Content;

/// <summary>A picture of the site.</summary>
/// <param name="File">Path in the input folder and in the output folder.</param>
/// <param name="Width">Intrinsic width, in CSS pixels.</param>
/// <param name="Height">Intrinsic height, in CSS pixels.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="License">The licence that the credit names.</param>
/// <param name="Svg">The drawing itself.</param>
public sealed record SiteImage(string File, int Width, int Height, ImageCredit Credit, License License, string Svg)
{
    /// <summary>How front matter names it: the file's name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);
}
