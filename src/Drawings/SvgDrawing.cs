using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Drawings;

/// <summary>An SVG file that has been found safe to publish: it runs nothing, fetches nothing and holds still.</summary>
/// <param name="Width">Intrinsic width, in CSS pixels.</param>
/// <param name="Height">Intrinsic height, in CSS pixels.</param>
internal sealed record SvgDrawing(int Width, int Height)
{
    /// <summary>KNEE043: drawing that is not safe to show.</summary>
    public static readonly Rule UnsafeSvg = Rule.Fixed("KNEE043");

    /// <summary>How many faults of one drawing are each reported by themselves.</summary>
    internal const int MostFaults = 20;

    private const int MaxDepth = 64;

    /// <summary>How much is repeated of what the XML reader says, in which names of the file may stand.</summary>
    private const int LongestReason = 200;

    /// <returns>Null, and diagnostics, where the text is not such a drawing.</returns>
    public static SvgDrawing? Parse(string svg, string file, DiagnosticBag diagnostics)
    {
        if (Load(svg, file, diagnostics) is not { } document || ReportFaults(document, file, diagnostics))
            return null;
        (int width, int height) = SvgSize.Of(document.Root!)!.Value;
        SvgLegibility.Report(document, file, diagnostics);
        SvgWeight.Report(svg, file, diagnostics);
        ReportUnknownPlaces(document, file, diagnostics);
        return new SvgDrawing(width, height);
    }

    private static bool ReportFaults(XDocument document, string file, DiagnosticBag diagnostics)
    {
        SvgError[] faults = [.. SvgRules.FaultsOf(document, file)];
        foreach (SvgError fault in faults.Take(MostFaults))
            diagnostics.Report(UnsafeSvg, fault.At, fault.Message, fault.Help);
        if (faults.Length > MostFaults)
        {
            diagnostics.Report(
                UnsafeSvg, faults[MostFaults].At,
                $"This drawing has {faults.Length - MostFaults:N0} more such faults, from here on.",
                "Save the drawing as plain SVG (in Inkscape: Save As, Plain SVG), and check it again.");
        }

        return faults.Length > 0;
    }

    /// <summary>A map of the knee names its places as front matter does.</summary>
    private static void ReportUnknownPlaces(XDocument drawing, string file, DiagnosticBag diagnostics)
    {
        string[] places = [.. Enum.GetValues<Location>().Select(place => place.Key())];
        foreach (XAttribute written in drawing.Descendants().Attributes("data-place")
            .Where(place => LocationNames.ByKey(place.Value) is null).DistinctBy(place => place.Value).Take(MostFaults))
        {
            string shown = SvgValue.Shown(written.Value);
            diagnostics.Report(
                UnresolvedReference.UnknownReference, written.PositionIn(file),
                $"There is no place `{shown}` on the knee.{Suggestion.For(shown, places)}",
                $"Choose from: {string.Join(", ", places)}.");
        }
    }

    private static XDocument? Load(string svg, string file, DiagnosticBag diagnostics)
    {
        try
        {
            using (XmlReader depth = SafeReader(svg))
                RequireShallow(depth);
            using XmlReader reader = SafeReader(svg);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            string message = fault.Message.Split(" Line ")[0];
            diagnostics.Report(
                UnsafeSvg, new(file, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)),
                svg.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
                    ? "A drawing may not have a document type."
                    : $"This SVG cannot be read: {(message.Length <= LongestReason ? message : message[..LongestReason] + "…")}",
                "Fix the XML, or save the drawing as plain SVG.");
            return null;
        }
    }

    /// <exception cref="XmlException">This is no XML, has a document type, or nests deeper than any drawing.</exception>
    private static void RequireShallow(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                IXmlLineInfo at = (IXmlLineInfo)reader;
                throw new XmlException(
                    $"its elements stand more than {MaxDepth} deep in one another.", null, at.LineNumber, at.LinePosition);
            }
        }
    }

    private static XmlReader SafeReader(string svg) => XmlReader.Create(
        new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
}
