using System.Buffers.Binary;
using System.Text;

namespace KneesAfterRunning.Photographs;

/// <summary>The chunks of a PNG file. Format: https://www.w3.org/TR/png-3/.</summary>
internal static class PngFile
{
    private const int SignatureLength = 8;

    /// <summary>Length, name and checksum of a chunk.</summary>
    private const int Frame = 12;

    private static readonly string[] OfThePicture =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs"];

    /// <returns>Null where the file ends before the picture does.</returns>
    public static List<FilePart>? PartsOf(ReadOnlyMemory<byte> file)
    {
        List<FilePart> parts = [new(PartKind.Picture, file[..SignatureLength], default)];
        for (int at = SignatureLength; at + Frame <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - Frame)
                return null;
            string name = Encoding.Latin1.GetString(file.Span.Slice(at + 4, 4));
            ReadOnlyMemory<byte> payload = file.Slice(at + 8, (int)length);
            parts.Add(new(KindOf(name, payload.Span), file.Slice(at, (int)length + Frame), payload));
            if (name == "IEND")
                return parts;
            at += (int)length + Frame;
        }

        return null;
    }

    /// <summary>A chunk that says which way is up.</summary>
    public static byte[] ExifPart(byte[] tiff)
    {
        byte[] body = [.. "eXIf"u8, .. tiff];
        byte[] chunk = new byte[Frame + tiff.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, tiff.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + body.Length), ChecksumOf(body));
        return chunk;
    }

    /// <summary>CRC-32, bit by bit: it is taken of a few bytes only.</summary>
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        const uint Polynomial = 0xEDB88320;
        uint checksum = uint.MaxValue;
        foreach (byte next in bytes)
        {
            checksum ^= next;
            for (int bit = 0; bit < 8; bit++)
                checksum = (checksum >> 1) ^ (Polynomial & (0u - (checksum & 1)));
        }

        return ~checksum;
    }

    private static PartKind KindOf(string name, ReadOnlySpan<byte> payload) => name switch
    {
        "eXIf" => PartKind.Exif,
        "iTXt" when payload.StartsWith("XML:com.adobe.xmp"u8) => PartKind.Xmp,
        _ => OfThePicture.Contains(name) ? PartKind.Picture : PartKind.Other,
    };
}
