using System.Globalization;
using System.Xml.Linq;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Drawings;

/// <summary>Whether a drawing can be read: by somebody who cannot see it, and by somebody with a small screen.</summary>
internal static class SvgLegibility
{
    /// <summary>KNEE094: a drawing without a title or a description.</summary>
    public static readonly Rule DrawingWithoutTitle = Rule.Warning("KNEE094");

    /// <summary>KNEE095: small text in a drawing.</summary>
    public static readonly Rule SmallText = Rule.Warning("KNEE095");

    /// <summary>The smallest text, in units of the drawing.</summary>
    private const double SmallestText = 12;

    private const string Pixels = "px";

    private static readonly string[] Described = ["title", "desc"];

    public static void Report(XDocument drawing, string file, DiagnosticBag diagnostics)
    {
        ReportMissing(drawing.Root!, file, diagnostics);
        foreach ((string size, SourcePosition at) in drawing.Descendants().SelectMany(element => SmallSizesIn(element, file))
            .DistinctBy(small => small.Size).Take(SvgDrawing.MostFaults))
        {
            diagnostics.Report(
                SmallText, at, $"This drawing has text of {size} pixels, which is hard to read on a phone.",
                $"Make it {SmallestText} or more, or say it in the caption.");
        }
    }

    private static void ReportMissing(XElement root, string file, DiagnosticBag diagnostics)
    {
        string[] missing = [.. Described.Where(name =>
            !root.Elements().Any(element => element.Name.LocalName == name && !string.IsNullOrWhiteSpace(element.Value)))];
        if (missing.Length > 0)
        {
            diagnostics.Report(
                DrawingWithoutTitle, root.PositionIn(file),
                $"This drawing has no `<{string.Join(">` and no `<", missing)}>`.",
                "After its `<svg …>`, write `<title>` with its name and `<desc>` with what it shows, "
                    + "for those who cannot see it.");
        }
    }

    /// <summary>Sizes of text in pixels, too small to read, that an element or a style sheet gives, and where.</summary>
    private static IEnumerable<(string Size, SourcePosition At)> SmallSizesIn(XElement element, string file)
    {
        if (element.Name.LocalName == "style")
        {
            string css = element.Value;
            return SmallSizesIn(SvgStyle.OfSheet(css)).DistinctBy(small => small.Size).Take(SvgDrawing.MostFaults)
                .Select(small => (small.Size, element.PositionIn(css.AsSpan(0, small.Index), file)));
        }

        return element.Attributes().SelectMany(attribute => attribute.Name.LocalName switch
        {
            "font-size" when SmallSizeOf(attribute.Value) is { } size => [(size, attribute.PositionIn(file))],
            "style" => SmallSizesIn(SvgStyle.OfElement(attribute.Value))
                .Select(small => (small.Size, attribute.PositionIn(file))),
            _ => Array.Empty<(string Size, SourcePosition At)>(),
        });
    }

    private static IEnumerable<(string Size, int Index)> SmallSizesIn(SvgStyle style) =>
        from declaration in style.Declarations
        where declaration.Property is "font" or "font-size"
        from word in declaration.Value.Split([' ', '\t', '\r', '\n', '/', ','], StringSplitOptions.RemoveEmptyEntries)
        let size = word.EndsWith(Pixels, StringComparison.OrdinalIgnoreCase) ? SmallSizeOf(word) : null
        where size is not null
        select (size, declaration.Index);

    /// <summary>A size as a message shows it; null where it is large enough, or no number of pixels.</summary>
    private static string? SmallSizeOf(string written)
    {
        string number = written.Trim();
        if (number.EndsWith(Pixels, StringComparison.OrdinalIgnoreCase))
            number = number[..^Pixels.Length];
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite;
        return double.TryParse(number, Plain, CultureInfo.InvariantCulture, out double size) && size is > 0 and < SmallestText
            ? size.ToString("0.##", CultureInfo.InvariantCulture)
            : null;
    }
}
