using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Photographs;

/// <summary>What a photograph's file says besides its pixels.</summary>
internal static class PhotographMetadata
{
    /// <summary>KNEE075: a photograph says where it was taken.</summary>
    public static readonly Rule PhotographWithPlace = Rule.Warning("KNEE075");

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    /// <summary>
    /// The same photograph without anything but its pixels, its colours and which way is up. Nothing is encoded anew: the
    /// pixels are the same bytes.
    /// </summary>
    /// <returns>Null where the file ends before the picture does.</returns>
    public static byte[]? Strip(byte[] file)
    {
        PhotographFormat? format = FileSignature.FormatOf(file.AsSpan()[..Math.Min(file.Length, FileSignature.Length)]);
        if (PartsOf(file, format) is not { } parts)
            return null;
        int orientation = parts
            .Where(part => part.Kind == PartKind.Exif)
            .Select(part => ExifBlock.OrientationOf(TiffOf(part)))
            .FirstOrDefault(ExifBlock.Upright);
        byte[]? exif = orientation == ExifBlock.Upright ? null : ExifBlock.Saying(orientation);
        List<ReadOnlyMemory<byte>> kept = [.. parts.Where(part => part.Kind == PartKind.Picture).Select(part => part.Bytes)];
        switch (format)
        {
            case PhotographFormat.Jpeg when exif is not null:
                kept.Insert(1, JpegFile.ExifPart(exif));
                break;
            case PhotographFormat.Png when exif is not null:
                kept.Insert(2, PngFile.ExifPart(exif));
                break;
            case PhotographFormat.WebP when exif is not null:
                kept.Add(WebPFile.ExifPart(exif));
                break;
        }

        byte[] stripped = [.. kept.SelectMany(bytes => bytes.ToArray())];
        return format == PhotographFormat.WebP ? WebPFile.Repair(stripped, exif is not null) : stripped;
    }

    /// <summary>Whether the file says where the photograph was taken.</summary>
    public static bool HasPlace(byte[] file)
    {
        List<FilePart>? parts =
            PartsOf(file, FileSignature.FormatOf(file.AsSpan()[..Math.Min(file.Length, FileSignature.Length)]));
        return parts?.Any(part => part.Kind switch
        {
            PartKind.Exif => ExifBlock.HasPlace(TiffOf(part)),
            PartKind.Xmp => part.Payload.Span.IndexOf("GPSLatitude"u8) >= 0,
            _ => false,
        }) ?? false;
    }

    private static List<FilePart>? PartsOf(byte[] file, PhotographFormat? format) => format switch
    {
        PhotographFormat.Jpeg => JpegFile.PartsOf(file),
        PhotographFormat.Png => PngFile.PartsOf(file),
        PhotographFormat.WebP => WebPFile.PartsOf(file),
        _ => null,
    };

    /// <summary>The block itself: some programs write a JPEG's name before it in other formats too.</summary>
    private static ReadOnlySpan<byte> TiffOf(FilePart part) =>
        part.Payload.Span.StartsWith(ExifName) ? part.Payload.Span[ExifName.Length..] : part.Payload.Span;
}
