using System.Globalization;
using NetVips;

namespace KneesAfterRunning.Photographs;

/// <summary>
/// Makes the files of a photograph with libvips, which the runtime loads when this is first used: nothing else in the
/// program may name it.
/// </summary>
internal static class PhotographConverter
{
    /// <summary>Everything that changes what is written; it is to be counted up when this class is changed.</summary>
    public static readonly string Settings = string.Create(
        CultureInfo.InvariantCulture,
        $"1 {string.Join(' ', Widths)} {FallbackWidth} {AvifQuality} {WebPQuality} {JpegQuality} {AvifEffort} {WebPEffort}");

    /// <summary>The width of the file for those who read no other format.</summary>
    private const int FallbackWidth = 1200;

    private const int AvifQuality = 52;
    private const int WebPQuality = 74;
    private const int JpegQuality = 80;

    /// <summary>
    /// How hard the encoder looks, of 0 to 9: one more takes it seven times as long, for files a fourteenth smaller.
    /// </summary>
    private const int AvifEffort = 3;

    /// <summary>The same, of 0 to 6.</summary>
    private const int WebPEffort = 4;

    /// <summary>A height that no photograph has: only the width is to be fitted.</summary>
    private const int AnyHeight = 10_000_000;

    private static readonly double[] White = [255, 255, 255];

    /// <summary>
    /// Widths in pixels: a phone's screen at one, two and three dots for a CSS pixel, the column on a sharp screen, and the
    /// picture opened large.
    /// </summary>
    private static ReadOnlySpan<int> WidthsInOrder => [400, 800, 1200, 1600];

    private static int[] Widths => WidthsInOrder.ToArray();

    /// <param name="path">Where the photograph is on this machine.</param>
    /// <param name="credit">The XMP packet to write into each file.</param>
    public static Conversion Convert(string path, byte[] credit)
    {
        IReadOnlyList<ConvertedFile> files = [];
        PhotographError? fault = Try(path, () =>
        {
            using Image pixels = Read(path);
            using Image largest = pixels.Mutate(image => image.Set(GValue.BlobType, "xmp-data", credit));
            files = Convert(largest);
        });
        return new(files, fault);
    }

    /// <summary>Why a photograph could not be converted; null where it could.</summary>
    public static PhotographError? FaultOf(string path) => Try(path, () => Read(path).Dispose());

    /// <summary>Does what asks for the pixels, unless the photograph says that it has too many or too few.</summary>
    private static PhotographError? Try(string path, Action decode)
    {
        // An image that is kept from an earlier conversion could be that of a file which has been saved anew; and what
        // libvips logs, the diagnostic says.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        try
        {
            using Image header = Image.NewFromFile(path, access: Enums.Access.Sequential);
            if (PhotographInspection.FaultOf(header.Width, header.Height) is { } fault)
                return fault;
            decode();
            return null;
        }
        catch (VipsException)
        {
            return PhotographInspection.Damaged;
        }
    }

    /// <summary>
    /// The photograph at its largest width: upright, in sRGB with eight bits for each colour, on white where it lets
    /// through, and with nothing in it but its pixels. It is decoded in passing, never held as a whole.
    /// </summary>
    private static Image Read(string path)
    {
        using Image fitted = Image.Thumbnail(
            path, WidthsInOrder[^1], height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        using Image colours = fitted.Colourspace(Enums.Interpretation.Srgb);
        using Image opaque = colours.HasAlpha() ? colours.Flatten(background: White) : colours.Copy();
        using Image eightBits = opaque.Cast(Enums.BandFormat.Uchar);
        byte[] pixels = eightBits.WriteToMemory<byte>();
        using Image bare =
            Image.NewFromMemoryCopy(pixels, eightBits.Width, eightBits.Height, eightBits.Bands, Enums.BandFormat.Uchar);
        return bare.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>AVIF and WebP at every width that is no enlargement, then the fallback.</summary>
    private static List<ConvertedFile> Convert(Image largest)
    {
        List<ConvertedFile> avif = [];
        List<ConvertedFile> webp = [];
        foreach (int width in WidthsFor(largest.Width))
        {
            using Image image = Narrow(largest, width);
            avif.Add(new("avif", image.Width, image.Height, image.HeifsaveBuffer(
                q: AvifQuality, effort: AvifEffort, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.Xmp)));
            webp.Add(new("webp", image.Width, image.Height,
                image.WebpsaveBuffer(q: WebPQuality, effort: WebPEffort, keep: Enums.ForeignKeep.Xmp)));
        }

        using Image last = Narrow(largest, Math.Min(FallbackWidth, largest.Width));
        ConvertedFile fallback = new("jpg", last.Width, last.Height, last.JpegsaveBuffer(
            q: JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.Xmp));
        return [.. avif, .. webp, fallback];
    }

    private static Image Narrow(Image image, int width) =>
        width == image.Width ? image.Copy() : image.ThumbnailImage(width, height: AnyHeight, size: Enums.Size.Down);

    /// <summary>The widths below the largest, but for one that is hardly narrower, and the largest itself.</summary>
    private static int[] WidthsFor(int largest) => [.. Widths.Where(width => width <= largest * 0.8), largest];
}
