using System.Xml.Linq;

namespace KneesAfterRunning.Drawings;

/// <summary>
/// Counts what a drawing shows more than once: parts that are used again, patterns, markers, masks. Ten copies of ten
/// copies, nine times over, are a short file that no browser finishes.
/// </summary>
internal sealed class SvgCopies
{
    /// <summary>How many elements all copies may have together.</summary>
    public const int Most = 10_000;

    /// <summary>How many parts may refer to one another in a row.</summary>
    private const int LongestChain = 16;

    private readonly string _file;
    private readonly SvgReferences _references;
    private readonly Dictionary<XElement, SvgExtent> _known = [];
    private readonly HashSet<XElement> _open = [];
    private SvgError? _fault;
    private (XElement At, double Copied) _largest;
    private int _followed;

    private SvgCopies(XElement drawing, string file)
    {
        _file = file;
        _references = new SvgReferences(drawing);
        _largest = (drawing, 0);
    }

    /// <summary>Where a drawing repeats itself without end, or too often; null where it does not.</summary>
    public static SvgError? FaultOf(XElement drawing, string file)
    {
        SvgCopies copies = new(drawing, file);
        double copied = copies.ExtentOf(drawing, drawing, 0).Elements - drawing.DescendantsAndSelf().Count();
        if (copies._fault is null && copied > Most)
        {
            return new SvgError(
                copies._largest.At.PositionIn(file),
                $"With all its copies, this drawing has more than {Most:N0} shapes, most of them from here.",
                "Draw fewer copies: what is used again may hardly use other parts itself.");
        }

        return copies._fault;
    }

    /// <param name="element">The element to count.</param>
    /// <param name="from">The element that refers to it, or to what it stands in.</param>
    /// <param name="chain">How many such references led here.</param>
    private SvgExtent ExtentOf(XElement element, XElement from, int chain)
    {
        if (_known.TryGetValue(element, out SvgExtent known))
            return known;
        if (_fault is not null || _followed > Most || chain > LongestChain)
            return new(1, 0, 0);
        if (!_open.Add(element))
        {
            _fault = new SvgError(
                from.PositionIn(_file), "This refers to a part of the drawing that holds or uses it in turn.",
                "Draw the part itself here, or refer to another.");
            return default;
        }

        SvgExtent extent = new(1, CornersOf(element), 0);
        foreach (XElement child in element.Elements())
            extent = extent.With(ExtentOf(child, from, chain), 1);
        extent = _references.Of(element).TakeWhile(_ => _fault is null && _followed++ <= Most)
            .Aggregate(extent, (whole, reference) => WithCopy(whole, element, reference.Property, reference.Part, chain + 1));
        _open.Remove(element);
        return _known[element] = extent;
    }

    private SvgExtent WithCopy(SvgExtent extent, XElement element, string property, XElement part, int chain)
    {
        SvgExtent copy = ExtentOf(part, element, chain);
        if (chain > LongestChain || copy.Chain >= LongestChain)
        {
            _fault ??= new SvgError(
                element.PositionIn(_file), $"More than {LongestChain} parts of this drawing refer to one another in a row.",
                "Draw the part itself here, or refer to another.");
        }

        double times = TimesOf(property, extent);
        if (copy.Elements * times > _largest.Copied)
            _largest = (element, copy.Elements * times);
        return extent.With(copy with { Chain = copy.Chain + 1 }, times);
    }

    /// <summary>At most one corner for every two characters of its outline.</summary>
    private static int CornersOf(XElement element) =>
        ((element.Attribute("d")?.Value.Length ?? 0) + (element.Attribute("points")?.Value.Length ?? 0)) / 2;

    /// <summary>How often a part is drawn: a pattern or a marker for each shape that has it from the group around it.</summary>
    private static double TimesOf(string property, SvgExtent extent) => property switch
    {
        "marker" or "marker-mid" => Math.Max(1, extent.Corners),
        "fill" or "stroke" or "marker-start" or "marker-end" => extent.Elements,
        _ => 1,
    };
}
