using System.Text;
using NetVips;

namespace KneesAfterRunning.Tests.Photographs;

/// <summary>Makes photographs as cameras, phones and picture editors write them: plain colours, and everything besides.</summary>
internal static class Camera
{
    /// <summary>Words that stand in every place of a file in which a photograph says something of itself.</summary>
    public const string Secret = "Secret-place-and-camera";

    public const int Width = 1000;
    public const int Height = 640;

    /// <summary>Lies on its side, as a phone stores it: red at the left as stored, which is the top when it is turned.</summary>
    public static byte[] OnItsSide(string ending)
    {
        using Image photograph = Plain();
        byte[] preview = photograph.ThumbnailImage(160).JpegsaveBuffer();
        using Image tagged = photograph.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd0-Model", Secret);
            image.Set(GValue.GStrType, "exif-ifd0-Artist", Secret);
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "50/1 5/1 0/1");
            image.Set(GValue.BlobType, "jpeg-thumbnail-data", preview);
            image.Set(GValue.BlobType, "xmp-data",
                Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{Secret}</x:xmpmeta>"));
            image.Set(GValue.BlobType, "iptc-data", Iptc());
        });
        return tagged.WriteToBuffer(ending);
    }

    /// <summary>The same colours as printers, scanners and picture editors may have them.</summary>
    public static byte[] In(string colours)
    {
        using Image photograph = Plain();
        return colours switch
        {
            "CMYK" => photograph.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(q: 95),
            "16 bits" => photograph.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(),
            "Display P3" => photograph.IccTransform("p3", inputProfile: "srgb").JpegsaveBuffer(q: 95),
            "progressive" => photograph.JpegsaveBuffer(q: 95, interlace: true),
            "palette" => photograph.PngsaveBuffer(palette: true),
            "transparent" => photograph.Bandjoin(255).WebpsaveBuffer(lossless: true),
            _ => throw new ArgumentOutOfRangeException(nameof(colours)),
        };
    }

    /// <summary>The colour of a picture in its upper left corner.</summary>
    public static double[] CornerOf(byte[] picture)
    {
        using Image image = Image.NewFromBuffer(picture);
        return image[20, 20];
    }

    public static (int Width, int Height) SizeOf(byte[] picture)
    {
        using Image image = Image.NewFromBuffer(picture);
        return (image.Width, image.Height);
    }

    /// <summary>The pixels as they are stored, whichever way is up.</summary>
    public static byte[] PixelsOf(byte[] picture)
    {
        using Image image = Image.NewFromBuffer(picture);
        return image.WriteToMemory<byte>();
    }

    /// <summary>A red half on the left, a blue one on the right.</summary>
    private static Image Plain()
    {
        using Image red = Image.Black(Width / 2, Height, bands: 3) + new double[] { 200, 40, 30 };
        using Image blue = Image.Black(Width / 2, Height, bands: 3) + new double[] { 20, 60, 200 };
        using Image both = red.Join(blue, Enums.Direction.Horizontal).Cast(Enums.BandFormat.Uchar);
        return both.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>A record that names a city. Format: IPTC-IIM 4.2.</summary>
    private static byte[] Iptc() => [0x1C, 2, 90, 0, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret)];
}
