using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Search;
using KneesAfterRunning.Text;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes the files of the search index, of every page and section.</summary>
/// <param name="folder">Where they go, with a slash at the end.</param>
internal sealed partial class GenerateSearchIndex(string folder) : IModule
{
    // A page that lists what others say is rarely what a reader is after, though it holds every word.
    private const double BoostOfAdvice = 1;
    private const double BoostOfPlace = 0.9;
    private const double BoostOfOthers = 0.7;
    private const double BoostOfLists = 0.4;

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        IEnumerable<SearchPage> pages = site.Articles
            .Where(article => article is not StandardPage { Layout: PageLayout.Search or PageLayout.NotFound })
            .Select(article => PageOf(article, site));
        SearchIndex index = SearchIndex.Of(pages.Concat(PlacesOf(site)), SynonymsOf(site, context));
        return Task.FromResult<IReadOnlyList<Document>>(
            [.. IndexFiles.Of(index, SuggestionsOf(site))
                .Select(file => new Document(SiteSettings.File, file.Content).WithDestination(folder + file.Name))]);
    }

    /// <summary>What the glossary and <c>synonyms.yml</c> say is the same, and a cause's title and medical name.</summary>
    private static SynonymList SynonymsOf(Content.Site site, IExecutionContext context) =>
        new(site.Terms.Select(term => term.Names)
            .Concat(site.Causes.Where(cause => cause.Formal is not null)
                .Select(cause => (IEnumerable<string>)[cause.Title, cause.Formal!]))
            .Concat(context.Outputs.Values<SynonymGroup>(nameof(SynonymsPipeline)).Select(group => group.Words)));

    private static SearchPage PageOf(Article article, Content.Site site)
    {
        IReadOnlyList<Section> sections = site.Outlines[article.File].Sections;
        string opening =
            string.Join(' ', sections.Where(section => section.Heading is null).Select(TextOf).Prepend(article.Summary));
        IEnumerable<SearchSection> found = sections
            .Where(section => section.Heading is not null)
            .Select(section => new SearchSection(section.Heading!.Anchor, section.Heading.Text, TextOf(section)));
        if (article is StandardPage { Layout: PageLayout.Glossary })
            found = found.Concat(
                site.Terms.Select(term => new SearchSection(term.Anchor, term.Term, term.Definition) { Names = term.Aliases }));
        if (article is StandardPage { Layout: PageLayout.Checklist })
            found = found.Concat(Checklist.Of(site.Causes).Select(SectionOf));

        return new SearchPage(site.Urls.Of(article.Path), article.Title, opening)
        {
            Names = [.. article.Names.Skip(1)],
            Symptoms = article is Cause cause ? [.. SymptomsOf(cause)] : [],
            Sections = [.. found],
            Boost = BoostOf(article),
        };
    }

    private static SearchSection SectionOf(ChecklistGroup group) =>
        new(KebabCase.Of(group.When), Wording.Of(group.When),
            string.Join(' ', group.Entries.Select(entry => $"{entry.Item.Do}. {entry.Item.Why}")));

    /// <summary>A section's words as they are shown: a citation that is left out leaves a space before the full stop.</summary>
    private static string TextOf(Section section) => SpaceBeforeStop().Replace(section.Text, "$1");

    private static IEnumerable<string> SymptomsOf(Cause cause) =>
        cause.Locations.Select(place => place.Name())
            .Concat(cause.Hurts.Select(Wording.Of))
            .Concat(cause.Feels.Select(Wording.Of));

    private static double BoostOf(Article article) => article switch
    {
        AdviceArticle => BoostOfAdvice,
        StandardPage { Layout: PageLayout.Sources or PageLayout.Images } => BoostOfLists,
        _ => BoostOfOthers,
    };

    /// <summary>The pages of the places on the knee, where the site has them.</summary>
    private static IEnumerable<SearchPage> PlacesOf(Content.Site site) =>
        site.PageWith(PageLayout.Find) is null
            ? []
            : Enum.GetValues<Location>().Select(place => new LocationPage(place)).Select(page =>
                new SearchPage(site.Urls.Of(page.Path), page.Title, page.Summary)
                {
                    Symptoms = [.. site.Causes.Where(cause => cause.Locations.Contains(page.Location))
                        .Select(cause => cause.Title)],
                    Boost = BoostOfPlace,
                });

    /// <summary>"Where does it hurt?", for anybody who does not know what to type.</summary>
    private static IEnumerable<(string Words, string Address)> SuggestionsOf(Content.Site site) =>
        site.PageWith(PageLayout.Find) is null
            ? []
            : Enum.GetValues<Location>().Select(place => (place.Name(), site.Urls.Of(place.Page())));

    [GeneratedRegex(@"\s+([.,;:!?)])")]
    private static partial Regex SpaceBeforeStop();
}
