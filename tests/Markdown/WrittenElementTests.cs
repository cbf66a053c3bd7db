using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Tests.Specs;
using Markdig.Syntax;

namespace KneesAfterRunning.Tests.Markdown;

/// <summary>The way back from an article's HTML to where its author wrote each element.</summary>
public sealed class WrittenElementTests
{
    private const string Article = """
        # One

        See [the guide](https://example.org/guide), <https://example.org/a>,
        [a link
        of two lines](https://example.org/b) and *[a reference][r]*.

        ![A knee, seen from the front.](knee.svg "The knee.")

        [r]: https://example.org/r
        """;

    [Theory]
    [InlineData("<h1 id=\"one\">", 1, 1, 1, 1)]
    [InlineData("<a href=\"https://example.org/guide\">", 3, 5, 3, 17)]
    [InlineData("<a href=\"https://example.org/a\">", 3, 45, 3, 45)]
    [InlineData("<a href=\"https://example.org/b\">", 4, 1, 5, 15)]
    [InlineData("<a href=\"https://example.org/r\">", 5, 43, 5, 43)]
    [InlineData("<figure class=\"figure\">", 7, 1, 7, 1)]
    public void An_element_knows_where_it_and_its_address_are_written(
        string tag, int line, int column, int targetLine, int targetColumn)
    {
        ArticleHtmlRenderer body = ArticleMarkdown.Render(new("example.md", ArticleMarkdown.Parse(Article)));

        WrittenElement element =
            Assert.Single(body.Elements, element => body.Html.AsSpan(element.Offset).StartsWith(tag, StringComparison.Ordinal));
        Assert.Equal((line, column), (element.At.Line, element.At.Column));
        Assert.Equal((targetLine, targetColumn), (element.TargetAt.Line, element.TargetAt.Column));
    }

    [Fact]
    public void Rendering_leaves_the_tree_as_it_was_parsed()
    {
        const string Markdown =
            "## Rest [@first]\n\nThe tendon, see [this](example.md) and [@first].\n\n| a | b | c |\n| - | -: | - |\n| 1 | 2 | 3 |\n";
        MarkdownDocument document = ArticleMarkdown.Parse(Markdown);
        KneesAfterRunning.Content.Site site = SpecSite.With(Outliner.Outline(document, SpecSite.ExampleFile));
        ArticleRenderer renderer = new(site);
        Article article = site.ArticleByFile(SpecSite.ExampleFile)!;

        ArticleBody first = renderer.Render(document, article);
        ArticleBody second = renderer.Render(document, article);

        Assert.Equal(first.Html, second.Html);
        Assert.Equal(renderer.Render(ArticleMarkdown.Parse(Markdown), article).Html, second.Html);
    }
}
