using System.Buffers.Binary;
using System.Text;

namespace KneesAfterRunning.Photographs;

/// <summary>The chunks of a WebP file. Format: https://developers.google.com/speed/webp/docs/riff_container.</summary>
internal static class WebPFile
{
    private const int HeaderLength = 12;
    private const int Frame = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    /// <returns>Null where the file ends before the picture does.</returns>
    public static List<FilePart>? PartsOf(ReadOnlyMemory<byte> file)
    {
        long end = Frame + (long)BinaryPrimitives.ReadUInt32LittleEndian(file.Span[4..]);
        if (end > file.Length)
            return null;
        List<FilePart> parts = [new(PartKind.Picture, file[..HeaderLength], default)];
        for (int at = HeaderLength; at + Frame <= end;)
        {
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(file.Span[(at + 4)..]);
            long padded = length + (length % 2);
            if (padded > end - at - Frame)
                return null;
            string name = Encoding.Latin1.GetString(file.Span.Slice(at, 4));
            parts.Add(new(KindOf(name), file.Slice(at, Frame + (int)padded), file.Slice(at + Frame, (int)length)));
            at += Frame + (int)padded;
        }

        return parts;
    }

    /// <summary>A chunk that says which way is up.</summary>
    public static byte[] ExifPart(byte[] tiff)
    {
        byte[] chunk = [.. "EXIF"u8, 0, 0, 0, 0, .. tiff];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), tiff.Length);
        return chunk;
    }

    /// <summary>The header made to fit what follows it: its length, and what it says there is.</summary>
    public static byte[] Repair(byte[] file, bool hasExif)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - Frame);
        if (file.AsSpan(HeaderLength).StartsWith("VP8X"u8))
        {
            ref byte flags = ref file[HeaderLength + Frame];
            flags = (byte)((flags & ~(ExifFlag | XmpFlag)) | (hasExif ? ExifFlag : 0));
        }

        return file;
    }

    private static PartKind KindOf(string name) => name switch
    {
        "VP8 " or "VP8L" or "VP8X" or "ALPH" or "ICCP" => PartKind.Picture,
        "EXIF" => PartKind.Exif,
        "XMP " => PartKind.Xmp,
        _ => PartKind.Other,
    };
}
