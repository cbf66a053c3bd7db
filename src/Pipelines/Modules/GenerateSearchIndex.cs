using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Search;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes the search index of every page and section.</summary>
internal sealed class GenerateSearchIndex(string destination) : IModule
{
    // What a reader types is most often the name of what they have; the words of the body come last.
    private const double TitleWeight = 10;
    private const double AliasWeight = 8;
    private const double SummaryWeight = 3;
    private const double HeadingWeight = 4;
    private const double BodyWeight = 1;

    /// <summary>Length of the passage that a result shows, in characters.</summary>
    private const int PassageLength = 160;

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        SearchIndex index = new();
        foreach (Article article in site.Articles.Where(article => article is not StandardPage { Layout: PageLayout.Search or PageLayout.NotFound }))
            Add(index, article, site);
        return Task.FromResult<IReadOnlyList<Document>>(
            [new Document(SiteSettings.File, index.ToJson()).WithDestination(destination)]);
    }

    private static void Add(SearchIndex index, Article article, Content.Site site)
    {
        index.Add(
            new SearchEntry(site.Urls.Of(article.Path), article.Title, "", article.Summary),
            (article.Title, TitleWeight),
            (string.Join(' ', article.Names.Skip(1)), AliasWeight),
            (article.Summary, SummaryWeight));

        foreach (Section section in site.Outlines[article.File].Sections)
        {
            index.Add(
                new SearchEntry(
                    site.Urls.Of(article.Path, section.Heading?.Anchor), article.Title, section.Heading?.Text ?? "", PassageOf(section.Text)),
                (section.Heading?.Text ?? "", HeadingWeight),
                (section.Text, BodyWeight));
        }

        if (article is not StandardPage { Layout: PageLayout.Glossary })
            return;
        foreach (GlossaryTerm term in site.Terms)
        {
            index.Add(
                new SearchEntry(site.Urls.Of(article.Path, term.Anchor), article.Title, term.Term, PassageOf(term.Definition)),
                (string.Join(' ', term.Names), HeadingWeight),
                (term.Definition, BodyWeight));
        }
    }

    /// <summary>The first words, cut between two of them.</summary>
    private static string PassageOf(string text)
    {
        if (text.Length <= PassageLength)
            return text;
        int end = text.LastIndexOf(' ', PassageLength);
        return text[..(end > 0 ? end : PassageLength)] + " …";
    }
}
