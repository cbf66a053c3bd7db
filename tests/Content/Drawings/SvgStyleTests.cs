using System.Security;

namespace KneesAfterRunning.Tests.Content.Drawings;

/// <summary>What the styles of drawings may say: in a sheet, at an element, and as attributes.</summary>
public sealed class SvgStyleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".a{fill:#fbf5ec}.b,.c rect{stroke:rgb(1, 2, 3);stroke-width:2}")]
    [InlineData("/* Colours */ .a { fill : url( \"#a\" ) ; /* of the skin; { */ stroke: url('#b') } g > .b{clip-path:url(#c)}")]
    [InlineData("text{font:bold 14px/1.2 'Segoe UI', \"Helvetica Neue\", sans-serif !important}")]
    [InlineData(
        ".a{fill:red}@media (prefers-color-scheme:dark){.a{fill:#fff}.b{fill:none}}\n"
        + "@media print and (forced-colors: active) { * { opacity:.5 } }")]
    [InlineData(".a{FILL:RED;transform:translate(1px, 2px) rotate(45deg)}")]
    public void A_sheet_that_colours_shapes_and_sets_letters_is_taken(string css) => Assert.Empty(MessagesOf(css));

    [Theory]
    [InlineData("fill: url(\"#g\")")]
    [InlineData("fill:url('#g');stroke:URL( #g );")]
    [InlineData("-inkscape-stroke:none;font-variant-ligatures:normal;enable-background:new 0 0 10 10;mix-blend-mode:multiply")]
    public void So_is_the_style_of_an_element(string css) => Assert.Empty(MessagesOfElement(css));

    [Theory]
    [InlineData("@import \"a.css\";", "@import")]
    [InlineData("@IMPORT url(a.css);", "@IMPORT")]
    [InlineData("@font-face{font-family:a;src:url(a.woff)}", "@font-face")]
    [InlineData("@keyframes k{50%{opacity:0}}", "@keyframes")]
    [InlineData("@-webkit-keyframes k{50%{opacity:0}}", "@-webkit-keyframes")]
    [InlineData("@media (min-width:1px){.a{fill:red}}", "@media")]
    [InlineData("@media print{@media print{.a{fill:red}}}", "@media")]
    [InlineData("@charset 'utf-16';", "@charset")]
    [InlineData("@namespace 'a';", "@namespace")]
    [InlineData("@supports (fill:red){.a{fill:red}}", "@supports")]
    [InlineData("@layer a{.a{fill:red}}", "@layer")]
    [InlineData("@property --a{inherits:false}", "@property")]
    [InlineData("@starting-style{.a{fill:red}}", "@starting-style")]
    public void Of_the_rules_with_a_name_only_media_is_taken(string css, string name) =>
        Assert.Contains($"The style of a drawing may not have `{name}`.", MessagesOf(css));

    [Theory]
    [InlineData("animation")]
    [InlineData("animation-name")]
    [InlineData("-webkit-animation")]
    [InlineData("transition")]
    [InlineData("Transition")]
    [InlineData("offset-path")]
    [InlineData("position")]
    [InlineData("background")]
    [InlineData("background-image")]
    [InlineData("content")]
    [InlineData("cursor")]
    [InlineData("src")]
    [InlineData("list-style-image")]
    [InlineData("behavior")]
    [InlineData("-moz-binding")]
    [InlineData("--own")]
    [InlineData("d")]
    public void A_property_that_is_not_on_the_list_is_refused_in_each_kind_of_style(string property)
    {
        string message = $"The style of a drawing may not set `{property.ToLowerInvariant()}`.";

        Assert.Equal([message], MessagesOf($".a{{fill:red;{property}:none}}"));
        Assert.Equal([message], MessagesOfElement($"fill:red;{property}:none"));
    }

    [Theory]
    [InlineData("url(https://evil.example/a.svg#b)", "url")]
    [InlineData("url( '//evil.example/a.svg#b' )", "url")]
    [InlineData("url(a.svg)", "url")]
    [InlineData("url(data:image/png;base64,AA)", null)]
    [InlineData("url()", "url")]
    [InlineData("url(#)", "url")]
    [InlineData("url('#a\")", null)]
    [InlineData("url(#a", "url")]
    [InlineData("url(#a(b)", "url")]
    [InlineData("rgb(1,2,url(a.svg))", "url")]
    [InlineData("image-set('a.png' 1x)", "image-set")]
    [InlineData("image-set(url(#a) 1x)", "image-set")]
    [InlineData("-webkit-image-set(\"a.png\" 1x)", "-webkit-image-set")]
    [InlineData("image(\"a.png\")", "image")]
    [InlineData("cross-fade(url(#a), url(#b))", "cross-fade")]
    [InlineData("src('a.png')", "src")]
    [InlineData("var(--a)", "var")]
    [InlineData("env(a)", "env")]
    [InlineData("attr(href)", "attr")]
    [InlineData("expression(alert(1))", "expression")]
    [InlineData("url /**/ (a.svg)", "")]
    [InlineData("ur/**/l(a.svg)", null)]
    [InlineData("\\75rl(a.svg)", null)]
    [InlineData("u\\rl(a.svg)", null)]
    public void A_value_that_fetches_is_refused_in_each_kind_of_style(string value, string? call)
    {
        string[][] found =
        [
            MessagesOf($".a{{fill:{value}}}"), MessagesOfElement($"fill:{value}"),
            MessagesOfAttribute("fill", value), MessagesOfAttribute("filter", value),
        ];

        Assert.All(found, messages => Assert.NotEmpty(messages));
        if (!string.IsNullOrEmpty(call))
            Assert.StartsWith($"A drawing may not use `{call}(", Assert.Single(found[2]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".a{font-family:\"/*\";background:url(a.png);x:\"*/\"}")]
    [InlineData(".a{fill:url(#a/*)}@import 'a.css';/*)}")]
    [InlineData("/* a */ .a{fill:red} /* @import 'a.css'")]
    [InlineData("</style><script>alert(1)</script>")]
    [InlineData("<!-- .a{fill:red} -->")]
    [InlineData(".a{fill:red")]
    [InlineData(".a{fill:red}}")]
    [InlineData(".a{fill:red;.b{fill:blue}}")]
    [InlineData(".a{fill:rgb(1;2}")]
    [InlineData(".a{fill:'red}")]
    [InlineData("a[href^=x]{fill:red}")]
    [InlineData("{fill:red}")]
    [InlineData(".a")]
    [InlineData("}")]
    [InlineData(";@import 'a.css';")]
    [InlineData("@media print{.a{fill:red}")]
    public void A_sheet_that_browsers_may_read_otherwise_is_refused(string css) => Assert.NotEmpty(MessagesOf(css));

    private static string[] MessagesOf(string sheet) =>
        SomeDrawing.MessagesOf(SomeDrawing.With($"<style>{SecurityElement.Escape(sheet)}</style>"));

    private static string[] MessagesOfElement(string style) => MessagesOfAttribute("style", style);

    private static string[] MessagesOfAttribute(string name, string value) =>
        SomeDrawing.MessagesOf(SomeDrawing.With($"<rect {name}=\"{SecurityElement.Escape(value)}\"/>"));
}
