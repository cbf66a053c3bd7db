using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>Whether a drawing can be read: by somebody who cannot see it, and by somebody with a small screen.</summary>
internal static partial class SvgLegibility
{
    /// <summary>The smallest text, in units of the drawing.</summary>
    private const double SmallestText = 12;

    private static readonly string[] Described = ["title", "desc"];

    public static void Report(XDocument drawing, string file, Diagnostics diagnostics)
    {
        ReportMissing(drawing.Root!, file, diagnostics);
        foreach (XElement element in drawing.Descendants())
        {
            foreach ((string size, SourcePosition at) in SizesIn(element, file))
            {
                if (double.Parse(size, CultureInfo.InvariantCulture) is > 0 and < SmallestText)
                {
                    diagnostics.Report(
                        Problems.SmallText, at, $"This drawing has text of {size} pixels, which is hard to read on a phone.",
                        $"Make it {SmallestText} or more, or say it in the caption.");
                }
            }
        }
    }

    private static void ReportMissing(XElement root, string file, Diagnostics diagnostics)
    {
        string[] missing =
            [.. Described.Where(name => !root.Elements().Any(element => element.Name.LocalName == name && !string.IsNullOrWhiteSpace(element.Value)))];
        if (missing.Length > 0)
        {
            diagnostics.Report(
                Problems.DrawingWithoutTitle, At(root, file), $"This drawing has no `<{string.Join(">` and no `<", missing)}>`.",
                "After its `<svg …>`, write `<title>` with its name and `<desc>` with what it shows, for those who cannot see it.");
        }
    }

    /// <summary>Sizes of text in pixels that an element or a style sheet gives, and where.</summary>
    private static IEnumerable<(string Size, SourcePosition At)> SizesIn(XElement element, string file)
    {
        if (element.Name.LocalName == "style")
        {
            foreach (Match match in InStyle().Matches(element.Value))
                yield return (match.Groups["size"].Value, After(element, element.Value[..match.Index], file));
            yield break;
        }

        if (element.Attribute("font-size") is { } attribute && Bare().Match(attribute.Value) is { Success: true } bare)
            yield return (bare.Groups["size"].Value, At(attribute, file));
        if (element.Attribute("style") is { } style && InStyle().Match(style.Value) is { Success: true } inline)
            yield return (inline.Groups["size"].Value, At(style, file));
    }

    private static SourcePosition At(XObject node, string file) =>
        node is IXmlLineInfo line && line.HasLineInfo() ? new(file, line.LineNumber, line.LinePosition) : SourcePosition.StartOf(file);

    /// <summary>A place in a style sheet: as many lines below its element as stand before it.</summary>
    private static SourcePosition After(XElement element, string before, string file)
    {
        SourcePosition start = At(element, file);
        int lines = before.Count(letter => letter == '\n');
        return lines == 0 ? start : new(file, start.Line + lines, before.Length - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"^\s*(?<size>\d*\.?\d+)\s*(?:px)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\bfont(?:-size)?\s*:[^;}]*?(?<![\w.#-])(?<size>\d*\.?\d+)px\b", RegexOptions.CultureInvariant)]
    private static partial Regex InStyle();
}
