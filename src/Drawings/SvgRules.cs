using System.Xml.Linq;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Drawings;

/// <summary>Finds what a drawing may not hold: whatever is not in <see cref="SvgVocabulary"/>.</summary>
internal sealed class SvgRules
{
    private const string Remove =
        "Remove it: a drawing holds shapes, text and their styles, and may not run, fetch or move anything.";

    private const string RemoveStyle =
        "Remove it: a style may not fetch or move anything, and refers only to parts of its own drawing, as in `url(#shade)`.";

    private const string Save = "Remove it, or save the drawing as plain SVG (in Inkscape: Save As, Plain SVG).";

    private readonly XDocument _document;
    private readonly string _file;
    private readonly Dictionary<string, string> _prefixes = [];

    private SvgRules(XDocument document, string file)
    {
        _document = document;
        _file = file;
        foreach (XAttribute attribute in document.Descendants().Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
            _prefixes.TryAdd(attribute.Value, attribute.Name.Namespace == XNamespace.None ? "" : attribute.Name.LocalName + ":");
    }

    /// <summary>All faults of a drawing, each kind at its first place.</summary>
    public static IEnumerable<SvgError> FaultsOf(XDocument document, string file)
    {
        SvgRules rules = new(document, file);
        return rules.EncodingFaults().Concat(rules.DrawingFaults()).DistinctBy(fault => fault.Message);
    }

    private IEnumerable<SvgError> EncodingFaults()
    {
        string? encoding = _document.Declaration?.Encoding;
        if (!string.IsNullOrEmpty(encoding) && !encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(
                new(_file, 1, 1),
                $"The first line says that this drawing is written in `{SvgValue.Shown(encoding)}`, but it is in UTF-8.",
                "Write `encoding=\"UTF-8\"` there, or delete the `<?xml … ?>`.");
        }
    }

    private IEnumerable<SvgError> DrawingFaults()
    {
        XElement drawing = _document.Root!;
        if (drawing.Name == SvgVocabulary.Namespace + "svg")
        {
            return _document.Nodes().SelectMany(FaultsOf).Concat(SvgSize.FaultsOf(drawing, _file))
                .Concat(SvgCopies.FaultOf(drawing, _file) is { } copied ? [copied] : []);
        }

        string help = $"Begin with `<svg xmlns=\"{SvgVocabulary.Namespace}\" viewBox=\"0 0 360 240\">`.";
        return [new(drawing.PositionIn(_file), "This does not begin as a drawing does.", help)];
    }

    private IEnumerable<SvgError> FaultsOf(XNode node) => node switch
    {
        XElement element => FaultsOf(element),
        XComment comment =>
            [new(comment.PositionIn(_file), "A drawing may not hold a comment.", "Delete each comment, from `<!--` to `-->`.")],
        XProcessingInstruction instruction =>
            [new(instruction.PositionIn(_file), $"A drawing may not hold `<?{SvgValue.Shown(instruction.Target)}?>`.", Remove)],
        _ => [],
    };

    private IEnumerable<SvgError> FaultsOf(XElement element)
    {
        if (SvgVocabulary.Allows(element))
        {
            return AttributeFaultsOf(element)
                .Concat(element.Name.LocalName == "style" ? SheetFaultsOf(element) : [])
                .Concat(SvgVocabulary.TextOnly.Contains(element.Name.LocalName)
                    ? InnerFaultsOf(element)
                    : element.Nodes().SelectMany(FaultsOf));
        }

        string help = HelpWith(element.Name, SvgVocabulary.Namespace);
        return element.Elements().Where(inner => inner.Name.Namespace == SvgVocabulary.Namespace).SelectMany(FaultsOf)
            .Prepend(new(element.PositionIn(_file), $"A drawing may not hold `<{NameOf(element.Name)}>`.", help));
    }

    private IEnumerable<SvgError> InnerFaultsOf(XElement element) => element.Nodes().SelectMany(node => node is XElement inner
        ? [new(
            inner.PositionIn(_file), $"`<{element.Name.LocalName}>` holds text alone, not `<{NameOf(inner.Name)}>`.",
            "Write it without tags.")]
        : FaultsOf(node));

    private IEnumerable<SvgError> AttributeFaultsOf(XElement element) =>
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
            .SelectMany(attribute => FaultsOf(element, attribute));

    private IEnumerable<SvgError> FaultsOf(XElement element, XAttribute attribute)
    {
        string name = SvgVocabulary.NameOf(attribute);
        SourcePosition at = attribute.PositionIn(_file);
        if (!SvgVocabulary.Allows(element, attribute))
        {
            string owner = attribute.Name.Namespace == XNamespace.None ? $"`<{element.Name.LocalName}>`" : "an element";
            string message = $"In a drawing, {owner} may not have `{NameOf(attribute.Name)}`.";
            return [new(at, message, HelpWith(attribute.Name, XNamespace.None))];
        }

        if (attribute.Name.LocalName == "href" && attribute.Value is not ['#', _, ..])
            return [new(at, $"A drawing may not refer to `{SvgValue.Shown(attribute.Value)}`.", Remove)];
        return StyleOf(name, attribute.Value)?.Faults.Select(fault => new SvgError(at, fault.Message, RemoveStyle)) ?? [];
    }

    private static SvgStyle? StyleOf(string name, string value) =>
        name == "style" ? SvgStyle.OfElement(value)
            : SvgVocabulary.Properties.Contains(name) ? SvgStyle.OfProperty(name, value)
            : null;

    /// <summary>Faults of a style sheet; only as many as are reported, since each place is found by counting lines.</summary>
    private IEnumerable<SvgError> SheetFaultsOf(XElement sheet)
    {
        string css = sheet.Value;
        return SvgStyle.OfSheet(css).Faults.DistinctBy(fault => fault.Message).Take(SvgDrawing.MostFaults + 1)
            .Select(fault => new SvgError(sheet.PositionIn(css.AsSpan(0, fault.Index), _file), fault.Message, RemoveStyle));
    }

    /// <summary>What to do about a name that is not on the list: those of other namespaces are of drawing programs.</summary>
    private static string HelpWith(XName name, XNamespace own) => name.Namespace == own ? Remove : Save;

    /// <summary>A name with the prefix that the file has for its namespace.</summary>
    private string NameOf(XName name)
    {
        string prefix = name.Namespace == XNamespace.Xml ? "xml:" : _prefixes.GetValueOrDefault(name.NamespaceName, "");
        return SvgValue.Shown(prefix + name.LocalName);
    }
}
