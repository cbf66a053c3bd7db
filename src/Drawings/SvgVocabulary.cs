using System.Collections.Frozen;
using System.Xml.Linq;

namespace KneesAfterRunning.Drawings;

/// <summary>
/// What a drawing may be made of: the elements and attributes of SVG that show something, and hold still. Whatever is not
/// here is refused, and nothing else goes into a page.
/// </summary>
internal static class SvgVocabulary
{
    private const string Box = "x y width height";
    private const string Viewed = "viewBox preserveAspectRatio";
    private const string Reference = "href xlink:href";
    private const string Letters = "x y dx dy rotate textLength lengthAdjust";
    private const string Gradient = "gradientUnits gradientTransform spreadMethod " + Reference;
    private const string Primitive = Box + " result in";
    private const string Curve = "type tableValues slope intercept amplitude exponent offset";

    /// <summary>Attributes that every element may have, beside the properties and those that begin with <c>aria-</c>.</summary>
    private static readonly FrozenSet<string> Common = SetOf("id class style role lang xml:lang xml:space data-place data-name");

    /// <summary>The namespace of SVG.</summary>
    public static XNamespace Namespace { get; } = "http://www.w3.org/2000/svg";

    /// <summary>Elements, each with the attributes that it has beside those of all.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Elements { get; } = new Dictionary<string, string>
    {
        ["svg"] = $"{Box} {Viewed} version baseProfile",
        ["g"] = "",
        ["defs"] = "",
        ["symbol"] = $"{Box} {Viewed} refX refY",
        ["use"] = $"{Box} {Reference}",
        ["title"] = "",
        ["desc"] = "",
        ["style"] = "type",

        ["path"] = "d pathLength",
        ["rect"] = $"{Box} rx ry pathLength",
        ["circle"] = "cx cy r pathLength",
        ["ellipse"] = "cx cy rx ry pathLength",
        ["line"] = "x1 y1 x2 y2 pathLength",
        ["polyline"] = "points pathLength",
        ["polygon"] = "points pathLength",

        ["text"] = Letters,
        ["tspan"] = Letters,
        ["textPath"] = $"{Reference} startOffset method spacing side textLength lengthAdjust",

        ["linearGradient"] = $"x1 y1 x2 y2 {Gradient}",
        ["radialGradient"] = $"cx cy r fx fy fr {Gradient}",
        ["stop"] = "offset",
        ["pattern"] = $"{Box} {Viewed} patternUnits patternContentUnits patternTransform {Reference}",
        ["clipPath"] = "clipPathUnits",
        ["mask"] = $"{Box} maskUnits maskContentUnits",
        ["marker"] = $"{Viewed} refX refY markerUnits markerWidth markerHeight orient",

        ["filter"] = $"{Box} filterUnits primitiveUnits",
        ["feBlend"] = $"{Primitive} in2 mode",
        ["feColorMatrix"] = $"{Primitive} type values",
        ["feComponentTransfer"] = Primitive,
        ["feFuncR"] = Curve,
        ["feFuncG"] = Curve,
        ["feFuncB"] = Curve,
        ["feFuncA"] = Curve,
        ["feComposite"] = $"{Primitive} in2 operator k1 k2 k3 k4",
        ["feFlood"] = Primitive,
        ["feGaussianBlur"] = $"{Primitive} stdDeviation edgeMode",
        ["feMerge"] = Primitive,
        ["feMergeNode"] = "in",
        ["feMorphology"] = $"{Primitive} operator radius",
        ["feOffset"] = $"{Primitive} dx dy",
    }.ToFrozenDictionary(entry => entry.Key, entry => SetOf(entry.Value));

    /// <summary>Elements that hold text alone. HTML reads what is in a title or a description as its own, not as SVG.</summary>
    public static FrozenSet<string> TextOnly { get; } = SetOf("title desc style");

    /// <summary>What a style may set, and with few exceptions any attribute too (SVG 2, 6.6).</summary>
    public static FrozenSet<string> Properties { get; } = SetOf(
        """
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
        color-rendering cx cy direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
        flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust
        font-stretch font-style font-variant font-variant-alternates font-variant-caps font-variant-east-asian
        font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings font-weight
        glyph-orientation-horizontal glyph-orientation-vertical height image-rendering inline-size isolation kerning
        letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type
        mix-blend-mode opacity overflow paint-order pointer-events r rx ry shape-inside shape-margin shape-padding
        shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
        text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
        text-orientation text-overflow text-rendering text-transform transform transform-box transform-origin
        unicode-bidi vector-effect visibility white-space width word-spacing writing-mode x y
        -inkscape-font-specification -inkscape-stroke
        """);

    /// <summary>What the value of a property may call; a <c>url()</c> only with a part of the drawing itself.</summary>
    public static FrozenSet<string> Functions { get; } = SetOf(
        "url rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy");

    /// <summary>Whether an element may stand in a drawing.</summary>
    public static bool Allows(XElement element) =>
        element.Name.Namespace == Namespace && Elements.ContainsKey(element.Name.LocalName);

    /// <summary>Whether an attribute may stand at an element that may itself stand in a drawing.</summary>
    public static bool Allows(XElement element, XAttribute attribute)
    {
        string name = NameOf(attribute);
        return Common.Contains(name) || Properties.Contains(name) || IsSpoken(name)
            || Elements[element.Name.LocalName].Contains(name);
    }

    /// <summary>
    /// The name of an attribute as it is commonly written, whatever its prefix; empty in a namespace that drawings do not have.
    /// </summary>
    public static string NameOf(XAttribute attribute) => attribute.Name.NamespaceName switch
    {
        "" => attribute.Name.LocalName,
        "http://www.w3.org/1999/xlink" => "xlink:" + attribute.Name.LocalName,
        "http://www.w3.org/XML/1998/namespace" => "xml:" + attribute.Name.LocalName,
        _ => "",
    };

    /// <summary>Whether an attribute says something to those who listen to a page.</summary>
    private static bool IsSpoken(string name) =>
        name.StartsWith("aria-", StringComparison.Ordinal) && !name.AsSpan("aria-".Length).ContainsAnyExceptInRange('a', 'z');

    private static FrozenSet<string> SetOf(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
