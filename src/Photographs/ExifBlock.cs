using System.Buffers.Binary;

namespace KneesAfterRunning.Photographs;

/// <summary>
/// What matters of an Exif block: which way is up, and whether it holds a place. Format: TIFF 6.0 and CIPA DC-008. What
/// does not parse says nothing.
/// </summary>
internal static class ExifBlock
{
    /// <summary>The orientation of a photograph that is stored as it is to be shown.</summary>
    public const int Upright = 1;

    private const int Orientation = 0x0112;
    private const int PlaceTable = 0x8825;
    private const int Latitude = 0x0002;
    private const int EntryLength = 12;

    /// <summary>How the photograph is to be turned or mirrored, from 1 to 8.</summary>
    public static int OrientationOf(ReadOnlySpan<byte> tiff)
    {
        if (ValueOf(tiff, TableAt(tiff), Orientation) is not { } entry)
            return Upright;
        int orientation = IsBigEndian(tiff)
            ? BinaryPrimitives.ReadUInt16BigEndian(tiff[entry..])
            : BinaryPrimitives.ReadUInt16LittleEndian(tiff[entry..]);
        return orientation is >= 1 and <= 8 ? orientation : Upright;
    }

    public static bool HasPlace(ReadOnlySpan<byte> tiff) =>
        ValueOf(tiff, TableAt(tiff), PlaceTable) is { } entry && ValueOf(tiff, (int?)Number(tiff, entry), Latitude) is not null;

    /// <summary>A block that says which way is up, and nothing else.</summary>
    public static byte[] Saying(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static bool IsBigEndian(ReadOnlySpan<byte> tiff) => tiff[0] == 'M';

    private static int? TableAt(ReadOnlySpan<byte> tiff) =>
        tiff.StartsWith("MM\0*"u8) || tiff.StartsWith("II*\0"u8) ? (int?)Number(tiff, 4) : null;

    /// <summary>Where the value of a table's entry stands; null where the table has no such entry.</summary>
    private static int? ValueOf(ReadOnlySpan<byte> tiff, int? table, int tag)
    {
        if (table is not { } start || start < 0 || start > tiff.Length - 2)
            return null;
        int count = Short(tiff, start);
        for (int entry = start + 2; count > 0 && entry <= tiff.Length - EntryLength; entry += EntryLength, count--)
        {
            if (Short(tiff, entry) == tag)
                return entry + 8;
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> tiff, int at) =>
        IsBigEndian(tiff)
            ? BinaryPrimitives.ReadUInt16BigEndian(tiff[at..])
            : BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]);

    private static uint? Number(ReadOnlySpan<byte> tiff, int at) =>
        at > tiff.Length - 4 ? null
        : IsBigEndian(tiff)
            ? BinaryPrimitives.ReadUInt32BigEndian(tiff[at..])
            : BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]);
}
