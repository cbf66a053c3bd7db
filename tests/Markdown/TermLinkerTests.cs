using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Terms;

namespace KneesAfterRunning.Tests.Markdown;

/// <summary>What the specification of terms does not show: names with odd characters, and no terms at all.</summary>
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
    public void Without_terms_nothing_is_linked() => Assert.Empty(LinkedIn("The tendon."));

    [Fact]
    public void Each_document_begins_anew()
    {
        TermLinker linker = Linker("tendon");

        Assert.Equal(["tendon"], LinkedIn("A tendon.", linker));
        Assert.Equal(["tendon"], LinkedIn("A tendon.", linker));
    }

    private static IEnumerable<string> LinkedIn(string markdown, params string[] terms) => LinkedIn(markdown, Linker(terms));

    private static IEnumerable<string> LinkedIn(string markdown, TermLinker linker) =>
        linker.LinksIn(ArticleMarkdown.Parse(markdown), subject: [], _ => "/")
            .SelectMany(piece => piece.Value.Select(link => piece.Key.Content.ToString().Substring(link.Start, link.Length)));

    private static TermLinker Linker(params string[] terms) => new(terms.Select(term => new GlossaryTerm
    {
        Term = term,
        Aliases = [],
        Definition = term,
        At = SourcePosition.StartOf("glossary.yml"),
    }));
}
