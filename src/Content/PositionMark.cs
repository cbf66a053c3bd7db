using System.Globalization;
using System.Text;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content;

/// <summary>
/// The attribute that tells which line and column of the Markdown an element comes from. The checks read it from the
/// finished pages; it is taken off before they are written.
/// </summary>
internal static class PositionMark
{
    public const string Name = "data-pos";

    private static readonly byte[] Start = Encoding.ASCII.GetBytes($" {Name}=\"");

    public static string ValueOf(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");

    /// <summary>The value for a link, which also tells where its target is written.</summary>
    public static string ValueOf(int line, int column, int targetLine, int targetColumn) =>
        $"{ValueOf(line, column)}:{ValueOf(targetLine, targetColumn)}";

    /// <summary>The attribute as it stands in a tag, with a space before it.</summary>
    public static string Attribute(int line, int column) => $" {Name}=\"{ValueOf(line, column)}\"";

    public static SourcePosition Parse(string file, string value)
    {
        string[] parts = value.Split(':');
        return new(file, int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Where the target of a link is written; the link itself where the mark does not tell.</summary>
    public static SourcePosition ParseTarget(string file, string value)
    {
        string[] parts = value.Split(':');
        return Parse(file, string.Join(':', parts[^2..]));
    }

    /// <summary>The page without its marks. In text a quotation mark is always escaped, so only attributes match.</summary>
    public static byte[] Strip(ReadOnlySpan<byte> page)
    {
        byte[] stripped = new byte[page.Length];
        int length = 0;
        for (int mark = page.IndexOf(Start); mark >= 0; mark = page.IndexOf(Start))
        {
            page[..mark].CopyTo(stripped.AsSpan(length));
            length += mark;
            page = page[(mark + Start.Length)..];
            page = page[(page.IndexOf((byte)'"') + 1)..];
        }

        page.CopyTo(stripped.AsSpan(length));
        return stripped[..(length + page.Length)];
    }
}
