using System.Buffers.Binary;
using System.Text;

namespace KneesAfterRunning.Photographs;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes of a file tell.</summary>
    public const int Length = 32;

    private const byte WebPAnimation = 0x02;

    private static readonly (string Start, string Name)[] Known =
    [
        ("\u00ff\u00d8\u00ff", "JPEG"), ("\u0089PNG\r\n\u001a\n", "PNG"), ("GIF8", "GIF"), ("BM", "BMP"),
        ("II*\0", "TIFF"), ("MM\0*", "TIFF"), ("%PDF", "PDF"), ("PK\u0003\u0004", "ZIP"), ("\u00ff\u000a", "JPEG XL"),
        ("<svg", "SVG"), ("<?xml", "SVG"), ("<!DOCTYPE", "HTML"), ("<!doctype", "HTML"), ("<html", "HTML"),
        ("version https://git-lfs", "Git LFS pointer"),
    ];

    /// <summary>The format that photographs are taken in; null for any other.</summary>
    public static PhotographFormat? FormatOf(ReadOnlySpan<byte> start) => NameOf(start) switch
    {
        "JPEG" => PhotographFormat.Jpeg,
        "PNG" => PhotographFormat.Png,
        "WebP" => PhotographFormat.WebP,
        _ => null,
    };

    /// <summary>What people call the format; null where it is not known.</summary>
    public static string? NameOf(ReadOnlySpan<byte> start)
    {
        string text = Encoding.Latin1.GetString(start);
        if (text.StartsWith("RIFF", StringComparison.Ordinal) && text.Length >= 12 && text[8..12] == "WEBP")
            return "WebP";
        if (text.Length >= 12 && text[4..8] == "ftyp")
            return text[8..12] is "avif" or "avis" ? "AVIF" : text[8..12] is "isom" or "mp41" or "mp42" or "qt  " ? "video" : "HEIC";
        return Known.FirstOrDefault(known => text.StartsWith(known.Start, StringComparison.Ordinal)).Name;
    }

    /// <summary>Whether the picture moves, so far as its headers say: a WebP or a PNG with several frames.</summary>
    public static bool IsAnimated(Stream file)
    {
        Span<byte> start = stackalloc byte[Length];
        file.Position = 0;
        start = start[..file.ReadAtLeast(start, Length, throwOnEndOfStream: false)];
        return FormatOf(start) switch
        {
            PhotographFormat.WebP =>
                start.Length > 20 && start[12..16].SequenceEqual("VP8X"u8) && (start[20] & WebPAnimation) != 0,
            PhotographFormat.Png => HasFrames(file),
            _ => false,
        };
    }

    /// <summary>
    /// Whether the chunk that begins an animation comes before the picture. Format: https://www.w3.org/TR/png-3/#acTL-chunk.
    /// </summary>
    private static bool HasFrames(Stream png)
    {
        const int Signature = 8;
        const int Checksum = 4;
        Span<byte> head = stackalloc byte[8];
        png.Position = Signature;
        while (png.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            if (head[4..].SequenceEqual("acTL"u8))
                return true;
            if (head[4..].SequenceEqual("IDAT"u8))
                return false;
            png.Position += BinaryPrimitives.ReadUInt32BigEndian(head) + Checksum;
        }

        return false;
    }
}
