using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Tests.Specs;

/// <summary>
/// The worked examples of the Markdown conventions. The documents of this folder are the authors' reference, and
/// every example in them is a test of its own.
/// </summary>
public sealed class SpecTests
{
    public static IEnumerable<TheoryDataRow<SpecExample>> Examples =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "Specs"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(SpecExample.ReadAll)
            .Select(example => new TheoryDataRow<SpecExample>(example) { TestDisplayName = example.Name, Label = "" });

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_makes_what_it_says(SpecExample example) =>
        Assert.Equal(example.Html, Render(example.Markdown));

    private static string Render(string markdown)
    {
        MarkdownDocument document = ArticleMarkdown.Parse(markdown);
        ArticleOutline outline = Outliner.Outline(document, SpecSite.ExampleFile);
        KneesAfterRunning.Content.Site site = SpecSite.With(outline);
        return new ArticleRenderer(site).Render(document, site.ArticleByFile(SpecSite.ExampleFile)!).Html;
    }
}
