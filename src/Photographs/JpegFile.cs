using System.Buffers.Binary;

namespace KneesAfterRunning.Photographs;

/// <summary>The segments of a JPEG file. Format: ITU-T T.81, annex B.</summary>
internal static class JpegFile
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte FirstApp = 0xE0;
    private const byte LastApp = 0xEF;
    private const byte Comment = 0xFE;

    /// <summary>Where the picture of a JFIF header begins, which may be a small preview.</summary>
    private const int JfifLength = 14;

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    /// <summary>
    /// The parts up to the end of the picture; what follows it, as a film does in some phones' files, is not one.
    /// </summary>
    /// <returns>Null where the file ends before the picture does.</returns>
    public static List<FilePart>? PartsOf(ReadOnlyMemory<byte> file)
    {
        List<FilePart> parts = [new(PartKind.Picture, file[..2], default)];
        int at = 2;
        while (at + 1 < file.Length)
        {
            byte marker = file.Span[at + 1];
            if (file.Span[at] != 0xFF)
                return null;
            if (marker == End)
                return [.. parts, new(PartKind.Picture, file.Slice(at, 2), default)];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (at + 4 > file.Length || at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file.Span[(at + 2)..]) > file.Length)
                return null;
            int length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file.Span[(at + 2)..]);
            parts.Add(PartOf(marker, file.Slice(at, length)));
            at += length;
            if (marker == Scan)
            {
                int scanLength = ScanLength(file.Span[at..]);
                parts.Add(new(PartKind.Picture, file.Slice(at, scanLength), default));
                at += scanLength;
            }
        }

        return null;
    }

    /// <summary>A segment that says which way is up.</summary>
    public static byte[] ExifPart(byte[] tiff) =>
        [0xFF, FirstApp + 1, .. BigEndian(2 + ExifName.Length + tiff.Length), .. ExifName, .. tiff];

    private static FilePart PartOf(byte marker, ReadOnlyMemory<byte> segment)
    {
        ReadOnlyMemory<byte> payload = segment[4..];
        ReadOnlySpan<byte> text = payload.Span;
        return marker switch
        {
            FirstApp when text.StartsWith("JFIF\0"u8) && text.Length >= JfifLength =>
                new(PartKind.Picture, WithoutPreview(payload), payload),
            FirstApp + 1 when text.StartsWith(ExifName) => new(PartKind.Exif, segment, payload[ExifName.Length..]),
            FirstApp + 1 => new(PartKind.Xmp, segment, payload),
            FirstApp + 2 when text.StartsWith("ICC_PROFILE\0"u8) => new(PartKind.Picture, segment, payload),
            FirstApp + 14 when text.StartsWith("Adobe"u8) => new(PartKind.Picture, segment, payload),
            (>= FirstApp and <= LastApp) or Comment => new(PartKind.Other, segment, payload),
            _ => new(PartKind.Picture, segment, payload),
        };
    }

    private static byte[] WithoutPreview(ReadOnlyMemory<byte> jfif) =>
        [0xFF, FirstApp, .. BigEndian(2 + JfifLength), .. jfif.Span[..(JfifLength - 2)], 0, 0];

    /// <summary>How long the pixels run: to the next marker that is neither a stuffed byte nor a restart.</summary>
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (int at = 0; at + 1 < data.Length; at++)
        {
            if (data[at] == 0xFF && data[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
        }

        return data.Length;
    }

    private static byte[] BigEndian(int length) => [(byte)(length >> 8), (byte)length];
}
