using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>An SVG file that has been found safe to publish: it runs nothing and fetches nothing.</summary>
/// <param name="Width">Intrinsic width, in CSS pixels.</param>
/// <param name="Height">Intrinsic height, in CSS pixels.</param>
public sealed record SvgDrawing(int Width, int Height)
{
    private const int MaxDepth = 64;

    private static readonly string[] ForbiddenElements =
    [
        "script", "foreignObject", "iframe", "embed", "object", "audio", "video",
        "animate", "animateMotion", "animateTransform", "set",
    ];

    /// <returns>Null, and diagnostics, where the text is not such a drawing.</returns>
    public static SvgDrawing? Parse(string svg, string file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        XDocument document;
        try
        {
            document = Load(svg);
        }
        catch (XmlException fault)
        {
            diagnostics.Report(
                Problems.UnsafeSvg, new(file, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)),
                svg.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
                    ? "A drawing may not have a document type."
                    : $"This SVG cannot be read: {fault.Message.Split(" Line ")[0]}",
                "Mend the XML, or save the drawing as plain SVG.");
            return null;
        }

        bool safeSoFar = true;
        foreach ((XObject at, string message) in document.DescendantNodes().SelectMany(FaultsOf))
        {
            safeSoFar = false;
            IXmlLineInfo line = (IXmlLineInfo)at;
            diagnostics.Report(
                Problems.UnsafeSvg, new(file, line.LineNumber, line.LinePosition), message,
                "Remove it: a drawing may not run or fetch anything.");
        }

        (int Width, int Height)? size = SizeOf(document.Root!);
        if (size is null)
        {
            IXmlLineInfo line = document.Root!;
            diagnostics.Report(
                Problems.UnsafeSvg, new(file, line.LineNumber, line.LinePosition), "This SVG does not say how large it is.",
                "Give its `<svg>` a `viewBox`, as in `viewBox=\"0 0 360 240\"`.");
        }

        if (!safeSoFar || size is not { } known)
            return null;
        SvgLegibility.Report(document, file, diagnostics);
        ReportUnknownPlaces(document, file, diagnostics);
        return new SvgDrawing(known.Width, known.Height);
    }

    /// <summary>A map of the knee names its places as front matter does.</summary>
    private static void ReportUnknownPlaces(XDocument drawing, string file, Diagnostics diagnostics)
    {
        foreach (XAttribute written in drawing.Descendants().Attributes("data-place").Where(place => PlaceNames.ByKey(place.Value) is null))
        {
            string[] places = [.. Enum.GetValues<Place>().Select(place => place.Key())];
            IXmlLineInfo at = written;
            diagnostics.Report(
                Problems.UnknownReference, new(file, at.LineNumber, at.LinePosition),
                $"There is no place `{written.Value}` on the knee.{Suggestion.For(written.Value, places)}", $"Choose from: {string.Join(", ", places)}.");
        }
    }

    /// <exception cref="XmlException">This is no XML, has a document type, or nests deeper than any drawing.</exception>
    private static XDocument Load(string svg)
    {
        using (XmlReader depth = SafeReader(svg))
        {
            while (depth.Read())
            {
                if (depth.Depth > MaxDepth)
                {
                    IXmlLineInfo at = (IXmlLineInfo)depth;
                    throw new XmlException(
                        $"its elements stand more than {MaxDepth} deep in one another.", null, at.LineNumber, at.LinePosition);
                }
            }
        }

        using XmlReader reader = SafeReader(svg);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    private static XmlReader SafeReader(string svg) => XmlReader.Create(
        new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    private static IEnumerable<(XObject At, string Message)> FaultsOf(XNode node) => node switch
    {
        XElement element => FaultsOf(element),
        XProcessingInstruction instruction => [(instruction, $"A drawing may not hold `<?{instruction.Target}?>`.")],
        _ => [],
    };

    private static IEnumerable<(XObject At, string Message)> FaultsOf(XElement element)
    {
        if (ForbiddenElements.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase))
            yield return (element, $"A drawing may not hold `<{element.Name.LocalName}>`.");
        if (element.Name.LocalName == "style" && FetchesFromOutside(element.Value))
            yield return (element, "The style of a drawing may not fetch anything.");
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            string name = attribute.Name.LocalName.ToLowerInvariant();
            if (name.StartsWith("on", StringComparison.Ordinal))
                yield return (attribute, $"A drawing may not have the handler `{attribute.Name.LocalName}`.");
            else if (name is "href" or "src" && !attribute.Value.StartsWith('#'))
                yield return (attribute, $"A drawing may not refer to `{attribute.Value}`.");
            else if (FetchesFromOutside(attribute.Value))
                yield return (attribute, $"A drawing may not fetch anything, as `{name}` does.");
        }
    }

    private static bool FetchesFromOutside(string css) =>
        css.Contains('\\', StringComparison.Ordinal)
        || css.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || css.Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase);

    private static (int Width, int Height)? SizeOf(XElement root)
    {
        string[] box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4
            && double.TryParse(box[2], CultureInfo.InvariantCulture, out double width)
            && double.TryParse(box[3], CultureInfo.InvariantCulture, out double height)
            && width >= 1 && height >= 1
                ? ((int)width, (int)height)
                : null;
    }
}
