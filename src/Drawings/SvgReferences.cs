using System.Xml.Linq;

namespace KneesAfterRunning.Drawings;

/// <summary>Which parts of a drawing each element refers to: by an attribute, by its own style, or by a style sheet.</summary>
internal sealed class SvgReferences
{
    private readonly Dictionary<string, XElement> _byId = [];
    private readonly Dictionary<string, HashSet<(string Property, string Part)>> _bySelector = [];

    public SvgReferences(XElement drawing)
    {
        foreach (XElement element in drawing.DescendantsAndSelf())
        {
            bool isGradient = element.Name.LocalName is "linearGradient" or "radialGradient";
            if (!isGradient && element.Attribute("id") is { } id)
                _byId.TryAdd(id.Value, element);
        }

        foreach (XElement sheet in drawing.Descendants(SvgVocabulary.Namespace + "style"))
            AddSheet(SvgStyle.OfSheet(sheet.Value));
    }

    /// <summary>What an element refers to, and by which property: first what it uses. Gradients have no shapes.</summary>
    public IEnumerable<(string Property, XElement Part)> Of(XElement element) =>
        from named in UsedBy(element).Concat(PaintedBy(element)).Concat(ChosenFor(element))
        where _byId.ContainsKey(named.Part)
        select (named.Property, _byId[named.Part]);

    private static IEnumerable<(string Property, string Part)> UsedBy(XElement element) =>
        element.Attributes().Where(attribute => attribute.Name.LocalName == "href")
            .Select(attribute => ("href", attribute.Value.TrimStart('#')));

    private static IEnumerable<(string Property, string Part)> PaintedBy(XElement element) =>
        element.Attributes().SelectMany(attribute => attribute.Name.LocalName switch
        {
            "style" => SvgStyle.OfElement(attribute.Value).Declarations.SelectMany(NamedBy),
            string name when SvgVocabulary.Properties.Contains(name) =>
                SvgValue.PartsIn(attribute.Value).Select(part => (name, part)),
            _ => [],
        });

    private IEnumerable<(string Property, string Part)> ChosenFor(XElement element) =>
        _bySelector.Count == 0 ? [] : KeysOf(element).SelectMany(key => _bySelector.GetValueOrDefault(key) ?? []);

    private static IEnumerable<(string Property, string Part)> NamedBy(SvgDeclaration declaration) =>
        SvgValue.PartsIn(declaration.Value).Select(part => (declaration.Property, part));

    private void AddSheet(SvgStyle sheet)
    {
        foreach (SvgDeclaration declaration in sheet.Declarations)
        {
            foreach ((string Property, string Part) named in NamedBy(declaration).Where(named => _byId.ContainsKey(named.Part)))
            {
                foreach (string selector in declaration.Selector.Split(','))
                {
                    string key = KeyOf(selector);
                    if (!_bySelector.TryGetValue(key, out HashSet<(string Property, string Part)>? parts))
                        _bySelector.Add(key, parts = []);
                    parts.Add(named);
                }
            }
        }
    }

    /// <summary>A name that all that a selector chooses has: its last; <c>*</c> where it may choose anything.</summary>
    private static string KeyOf(string selector)
    {
        string chosen = selector.Trim();
        chosen = chosen[(chosen.LastIndexOfAny([' ', '>', '+', '~', '\t', '\r', '\n']) + 1)..];
        int pseudo = chosen.IndexOf(':', StringComparison.Ordinal);
        string named = pseudo < 0 ? chosen : chosen[..pseudo];
        int last = named.LastIndexOfAny(['.', '#']);
        return named.Length == 0 ? "*" : last < 0 ? named : named[last..];
    }

    private static IEnumerable<string> KeysOf(XElement element) =>
    [
        "*", element.Name.LocalName, "#" + element.Attribute("id")?.Value,
        .. (element.Attribute("class")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Distinct().Select(name => "." + name),
    ];
}
