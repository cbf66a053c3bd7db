using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Drawings;
using KneesAfterRunning.Markdown.Figures;

namespace KneesAfterRunning.Tests.Content.Drawings;

/// <summary>The list of what a drawing may hold is the rule: all on it is taken, and nothing else.</summary>
public sealed class SvgVocabularyTests
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Names of SVG 1.1, SVG 2, HTML and MathML, in use or not.</summary>
    private static readonly string[] NamesOfTheWeb =
    [.. """
        a abbr acronym address altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform
        animation applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
        canvas caption center circle cite clipPath code col color-profile colgroup command content cursor data datalist
        dd defs del desc details dfn dialog dir discard div dl dt element ellipse em embed feBlend feColorMatrix
        feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
        feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
        fePointLight feSpecularLighting feSpotLight feTile feTurbulence fencedframe fieldset figcaption figure filter
        font font-face font-face-format font-face-name font-face-src font-face-uri footer foreignObject form frame
        frameset g glyph glyphRef h1 h2 h3 h4 h5 h6 handler hatch hatchpath head header hgroup hkern hr html i iframe
        image img input ins isindex kbd keygen label legend li line linearGradient link listener listing main map mark
        marker marquee mask math mesh meshgradient meshpatch meshrow meta metadata meter mglyph mi missing-glyph mpath
        ms mtext nav nobr noembed noframes noscript object ol optgroup option output p param path pattern picture
        plaintext polygon polyline portal pre prefetch progress q radialGradient rb rect rp rt rtc ruby s samp script
        search section select set shadow slot small solidcolor source spacer span stop strike strong style sub summary
        sup svg switch symbol table tbody td template text textArea textPath textarea tfoot th thead time title tr track
        tref tspan tt u ul unknown use var video view vkern wbr xmp
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    public static TheoryData<string> Allowed => [.. SvgVocabulary.Elements.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Others => [.. NamesOfTheWeb.Except(SvgVocabulary.Elements.Keys)];

    [Theory]
    [MemberData(nameof(Allowed))]
    public void An_element_of_the_list_is_taken_with_all_its_attributes(string name)
    {
        string attributes = string.Concat(SvgVocabulary.Elements[name].Select(attribute =>
            $" {attribute}=\"{(attribute.EndsWith("href", StringComparison.Ordinal) ? "#none" : "1")}\""));

        Assert.Empty(MessagesWith($"<{name}{attributes}/>"));
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_name_of_the_list_is_refused_outside_of_SVG(string name) =>
        Assert.Equal([$"A drawing may not hold `<{name}>`."], MessagesWith($"<{name} xmlns=\"{Xhtml}\"/>"));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_other_name_is_refused_in_SVG_and_in_HTML(string name)
    {
        string capitals = name.ToUpperInvariant();

        Assert.Equal([$"A drawing may not hold `<{name}>`."], MessagesWith($"<{name}/>"));
        Assert.Equal([$"A drawing may not hold `<{capitals}>`."], MessagesWith($"<{capitals}/>"));
        Assert.Equal([$"A drawing may not hold `<{name}>`."], MessagesWith($"<{name} xmlns=\"{Xhtml}\"/>"));
        Assert.Equal([$"A drawing may not hold `<x:{name}>`."], MessagesWith($"<x:{name} xmlns:x=\"{Xhtml}\"/>"));
        Assert.Equal([$"`<desc>` holds text alone, not `<{name}>`."], MessagesWith($"<desc><{name}/></desc>"));
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void In_a_page_an_element_of_the_list_is_the_same_to_a_reader_of_HTML(string name)
    {
        const string Text = "&lt;/svg>&lt;!-->&lt;script>1&lt;/script>";
        string svg = SomeDrawing.With(
            $"<g data-place=\"outer\"><{name} viewBox=\"0 0 1 1\">{Text}</{name}><path id=\"next\"/></g>");
        string? drawn = LocationMap.Draw(ImageOf(svg), "A \"knee\" <script>", new Urls(SiteSettings.Fallback));

        IElement page = new HtmlParser().ParseDocument($"<body>{drawn}<p>After</p>").Body!;

        IElement map = page.Children[0];
        Assert.Equal("A \"knee\" <script>", map.GetAttribute("aria-label"));
        Assert.Equal(["svg", "p"], page.Children.Select(child => child.LocalName));
        string[] made = name == "style" ? ["a", "g", "path"] : ["a", "g", name, "path"];
        Assert.Equal(made, map.QuerySelectorAll("*").Select(element => element.LocalName));
        Assert.All(map.QuerySelectorAll("*"), element => Assert.Equal(SomeDrawing.Svg, element.NamespaceUri));
        Assert.Equal(name == "style" ? "" : "</svg><!--><script>1</script>", map.TextContent);
    }

    private static string[] MessagesWith(string inner) => SomeDrawing.MessagesOf(SomeDrawing.With(inner));

    private static SiteImage ImageOf(string svg) => new(
        "images/map.svg", 320, 200,
        new ImageCredit { Title = "A knee", Creator = "A runner", Source = ImageCredit.OwnWork, License = Sample.At("MIT") },
        new License("MIT", "MIT", Url: null, LicenseUse.Allowed, Reason: null), svg);
}
