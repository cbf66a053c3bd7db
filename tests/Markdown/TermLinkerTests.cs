using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Terms;
using Markdig.Syntax;

namespace KneesAfterRunning.Tests.Markdown;

/// <summary>What the specification of terms does not show: names with odd characters, places, and no terms at all.</summary>
public sealed class TermLinkerTests
{
    [Fact]
    public void A_name_is_taken_by_the_letter()
    {
        Assert.Equal(
            ["Acute:chronic (ratio)", "c++"],
            LinkedIn("Acute:chronic (ratio) and acuteXchronic, c++ and ccc.", "acute:chronic (ratio)", "C++"));
    }

    [Fact]
    public void A_link_knows_its_place_in_the_file()
    {
        MarkdownDocument document = ArticleMarkdown.Parse("Rest.\n\nThe tendon and the *bursa* hurt.\n");

        Linker("tendon", "bursa").Link(document, subject: [], _ => "/");

        Assert.Equal([(2, 4), (2, 20)], document.Descendants<TermLink>().Select(link => (link.Line, link.Column)));
    }

    [Fact]
    public void Without_terms_nothing_is_linked() => Assert.Empty(LinkedIn("The tendon."));

    [Fact]
    public void Each_document_begins_anew()
    {
        TermLinker linker = Linker("tendon");
        foreach (MarkdownDocument document in new[] { ArticleMarkdown.Parse("A tendon."), ArticleMarkdown.Parse("A tendon.") })
        {
            linker.Link(document, subject: [], _ => "/");
            Assert.Single(document.Descendants<TermLink>());
        }
    }

    private static IEnumerable<string> LinkedIn(string markdown, params string[] terms)
    {
        MarkdownDocument document = ArticleMarkdown.Parse(markdown);
        Linker(terms).Link(document, subject: [], _ => "/");
        return document.Descendants<TermLink>().Select(link => link.Text);
    }

    private static TermLinker Linker(params string[] terms) => new(terms.Select(term => new GlossaryTerm
    {
        Term = term,
        Aliases = [],
        Definition = term,
        At = SourcePosition.StartOf("glossary.yml"),
    }));
}
