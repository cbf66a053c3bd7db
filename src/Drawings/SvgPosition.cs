using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Drawings;

/// <summary>Where parts of a drawing stand in its file.</summary>
internal static class SvgPosition
{
    public static SourcePosition PositionIn(this XObject part, string file) =>
        part is IXmlLineInfo line && line.HasLineInfo()
            ? new(file, line.LineNumber, line.LinePosition)
            : SourcePosition.StartOf(file);

    /// <summary>A place in a style sheet: as many lines below its element as stand before it.</summary>
    public static SourcePosition PositionIn(this XElement sheet, ReadOnlySpan<char> before, string file)
    {
        SourcePosition start = sheet.PositionIn(file);
        int lines = before.Count('\n');
        return lines == 0 ? start : new(file, start.Line + lines, before.Length - before.LastIndexOf('\n'));
    }
}
