namespace KneesAfterRunning.Tests.Content.Drawings;

/// <summary>What a drawing as a whole may be: how large, how often itself, and how long to read.</summary>
public sealed class SvgDrawingTests
{
    /// <summary>Ten copies of ten copies, and so on.</summary>
    [Theory]
    [InlineData("<use href=\"#p{0}\"/>", "<g id=\"p{0}\">{1}</g>")]
    [InlineData("<use xlink:href=\"#p{0}\"/>", "<symbol id=\"p{0}\">{1}</symbol>")]
    [InlineData("<rect fill=\"url(#p{0})\"/>", "<pattern id=\"p{0}\">{1}</pattern>")]
    [InlineData("<rect style=\"stroke:url('#p{0}')\"/>", "<pattern id=\"p{0}\">{1}</pattern>")]
    [InlineData("<rect class=\"c{0}\"/>", "<style>rect.c{0}{{fill:url(#p{0})}}</style><pattern id=\"p{0}\">{1}</pattern>")]
    [InlineData("<g mask=\"url(#p{0})\"><path/></g>", "<mask id=\"p{0}\">{1}</mask>")]
    [InlineData("<path d=\"M0 0h1\" marker-end=\"url(#p{0})\"/>", "<marker id=\"p{0}\">{1}</marker>")]
    public void Copies_of_copies_are_refused(string copy, string part)
    {
        string parts = string.Concat(Enumerable.Range(0, 9).Select(level => string.Format(
            null, part, level,
            level == 0 ? "<path/>" : string.Concat(Enumerable.Repeat(string.Format(null, copy, level - 1), 10)))));

        Assert.Equal(
            ["With all its copies, this drawing has more than 10,000 shapes, most of them from here."],
            SomeDrawing.MessagesOf(SomeDrawing.With(parts + string.Format(null, copy, 8))));
    }

    [Theory]
    [InlineData("marker-mid")]
    [InlineData("marker")]
    public void A_marker_counts_at_each_corner(string property)
    {
        string marker = $"<marker id=\"m\">{string.Concat(Enumerable.Repeat("<path/>", 100))}</marker>";
        string line = $"<polyline points=\"{string.Concat(Enumerable.Repeat("1 1 ", 500))}\"/>";

        Assert.Single(SomeDrawing.MessagesOf(SomeDrawing.With($"{marker}<g style=\"{property}:url(#m)\">{line}</g>")));
        Assert.Empty(SomeDrawing.MessagesOf(SomeDrawing.With($"{marker}<g marker-end=\"url(#m)\">{line}</g>")));
    }

    [Theory]
    [InlineData("<use id=\"a\" href=\"#a\"/>")]
    [InlineData("<g id=\"a\"><g><use href=\"#a\"/></g></g>")]
    [InlineData("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#c\"/></g><g id=\"c\"><use href=\"#a\"/></g>")]
    [InlineData("<pattern id=\"a\"><rect fill=\"url(#a)\"/></pattern>")]
    public void A_part_that_uses_itself_is_refused(string inner) =>
        Assert.Equal(
            ["This refers to a part of the drawing that holds or uses it in turn."],
            SomeDrawing.MessagesOf(SomeDrawing.With(inner)));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_long_chain_of_uses_is_refused_in_either_order(int step)
    {
        string chain = string.Concat(Enumerable.Range(0, 20_000).Select(link =>
            $"<g id=\"a{link}\"><use href=\"#a{link + step}\"/></g>"));

        Assert.Equal(
            ["More than 16 parts of this drawing refer to one another in a row."],
            SomeDrawing.MessagesOf(SomeDrawing.With(chain)));
    }

    [Fact]
    public void A_drawing_of_many_shapes_and_some_copies_is_taken()
    {
        string shapes = string.Concat(Enumerable.Repeat("<path fill=\"url(#g)\" d=\"M0 0h10\"/>", 12_000));
        string copies = string.Concat(Enumerable.Repeat("<use href=\"#s\"/>", 300));

        Assert.Empty(SomeDrawing.MessagesOf(SomeDrawing.With(
            "<linearGradient id=\"g\" href=\"#h\"><stop/></linearGradient><linearGradient id=\"h\"/>"
                + $"<symbol id=\"s\"><path/><path/></symbol>{shapes}{copies}")));
    }

    [Fact]
    public void What_is_wrong_in_many_places_is_said_once_and_many_things_are_counted()
    {
        string[] once = SomeDrawing.MessagesOf(SomeDrawing.With(
            string.Concat(Enumerable.Repeat("<script/><g onclick=\"\"/>", 200))));
        string[] many = SomeDrawing.MessagesOf(SomeDrawing.With(string.Concat(Enumerable.Range(10, 30).Select(n => $"<a{n}/>"))));

        Assert.Equal(["A drawing may not hold `<script>`.", "In a drawing, `<g>` may not have `onclick`."], once);
        Assert.Equal(21, many.Length);
        Assert.Equal("This drawing has 10 more such faults, from here on.", many[^1]);
    }

    [Theory]
    [InlineData("viewBox=\"0 0 NaN 10\"")]
    [InlineData("viewBox=\"0 0 Infinity Infinity\"")]
    [InlineData("viewBox=\"-Infinity 0 10 10\"")]
    [InlineData("viewBox=\"0 0 1e999 10\"")]
    [InlineData("viewBox=\"0 0 10 10 10\"")]
    [InlineData("viewBox=\"0 0 1e9 10\"")]
    [InlineData("viewBox=\"0 0 10 0.5\"")]
    [InlineData("viewBox=\"0 0 -10 10\"")]
    [InlineData("viewBox=\"0 0 10 10\" width=\"1e9px\"")]
    [InlineData("viewBox=\"0 0 10 10\" height=\"-5\"")]
    [InlineData("viewBox=\"0 0 10 10\" height=\"NaN\"")]
    [InlineData("width=\"10\" height=\"10\"")]
    public void A_size_that_no_page_can_show_is_refused(string size) =>
        Assert.Single(SomeDrawing.MessagesOf($"<svg xmlns=\"{SomeDrawing.Svg}\" {size}/>"));

    [Theory]
    [InlineData("viewBox=\"0,0,10.5,10\" width=\"100%\" height=\"210mm\"")]
    [InlineData("viewBox=\" -1e1\n0\t1e3  10 \" width=\"10.5px\" height=\"2em\"")]
    public void Other_sizes_are_taken(string size) =>
        Assert.Empty(SomeDrawing.MessagesOf($"<svg xmlns=\"{SomeDrawing.Svg}\" {size}/>"));

    public static TheoryData<string> LongDrawings =>
    [
        $"<style>.a{{font:{new string('1', 900_000)}}}</style>",
        $"<style>{string.Concat(Enumerable.Repeat("font:", 180_000))}</style>",
        $"<style>.a{{{string.Concat(Enumerable.Repeat("font:1px;", 100_000))}}}</style>",
        $"<style>.a{{{string.Concat(Enumerable.Range(0, 45_000).Select(n => $"font:1.{n}px;\n"))}}}</style>",
        $"<style>.a{{font:{string.Concat(Enumerable.Repeat("rgb(", 220_000))}}}</style>",
        $"<style>.a{{font:{string.Concat(Enumerable.Repeat("url(#a", 150_000))})}}</style>",
        $"<style>{string.Concat(Enumerable.Repeat("/*", 450_000))}</style>",
        $"<style>{string.Concat(Enumerable.Repeat("@a{", 300_000))}</style>",
        $"<style>{string.Concat(Enumerable.Range(0, 60_000).Select(n => $".a{{b{n}:1}}\n"))}</style>",
        $"<style>{string.Concat(Enumerable.Range(0, 15_000).Select(n => $".a{{fill:url(#p{n})}}"))}</style>"
            + string.Concat(Enumerable.Range(0, 15_000).Select(n => $"<g id=\"p{n}\" class=\"a\"/>")),
        $"<text font-size=\"1{new string(' ', 900_000)}x\">a</text>",
        $"<text font-size=\"{new string('1', 900_000)}\">a</text>",
        $"<g data-place=\"{new string('a', 900_000)}\"/>",
        string.Concat(Enumerable.Range(0, 40_000).Select(n => $"<g data-place=\"{n}\"/>")),
        string.Concat(Enumerable.Range(0, 90_000).Select(n => $"<a{n}/>")),
        $"<g {string.Concat(Enumerable.Range(0, 80_000).Select(n => $" a{n}=\"\""))}/>",
        $"<g {string.Concat(Enumerable.Range(0, 20_000).Select(n => $" xmlns:a{n}=\"{n}\""))}>"
            + $"{string.Concat(Enumerable.Repeat("<g a19999:x=\"\"/>", 30_000))}</g>",
        $"<style>{string.Concat(Enumerable.Range(0, 15_000).Select(n => $".a{{fill:url(#p{n})}}"))}</style>"
            + $"{string.Concat(Enumerable.Repeat("<g class=\"a\"/>", 30_000))}",
        string.Concat(Enumerable.Repeat("<g style=\"fill:url(#a)\"/>", 40_000)),
    ];

    /// <summary>What reads such a text again and again takes minutes for it.</summary>
    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(LongDrawings))]
    public void A_drawing_as_long_as_a_file_may_be_has_few_and_short_messages(string inner)
    {
        string svg = SomeDrawing.With(inner);
        string[] messages = SomeDrawing.MessagesOf(svg);

        Assert.InRange(messages.Length, 0, 21);
        Assert.All(messages, message => Assert.InRange(message.Length, 1, 300));
    }
}
