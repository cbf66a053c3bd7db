using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Content;

/// <summary>All content of the site, assembled. What pages say of one another is in <see cref="CrossLinks"/>.</summary>
public sealed class Site
{
    private readonly Dictionary<string, Article> _byFile;
    private readonly Dictionary<string, Article> _byId = [];
    private readonly Dictionary<string, Source> _sources = [];
    private readonly Dictionary<string, SiteImage> _images;
    private readonly Dictionary<string, SiteImage> _imagesByName = [];

    public Site(
        SiteSettings settings,
        IEnumerable<Article> articles,
        IEnumerable<SiteImage> images,
        IEnumerable<Source> sources,
        IEnumerable<GlossaryTerm> terms,
        IReadOnlyDictionary<string, ArticleOutline> outlines)
    {
        Settings = settings;
        Urls = new Urls(settings);
        Articles = [.. articles.OfType<AdviceArticle>().OrderBy(KindOf).ThenBy(article => article.Order)
            .ThenBy(article => Path.ChangeExtension(article.File, null), StringComparer.Ordinal),
            .. articles.OfType<StandardPage>()];
        Causes = [.. Articles.OfType<Cause>()];
        Guides = [.. Articles.OfType<Guide>()];
        Pages = [.. Articles.OfType<StandardPage>()];
        Images = [.. images];
        Sources = [.. sources];
        Terms = [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
        Outlines = outlines;

        _byFile = Articles.ToDictionary(article => article.File);
        _images = Images.ToDictionary(image => image.File);

        // Of two with the same name the first counts; a check reports the other.
        foreach (Article article in Articles)
            _byId.TryAdd(article.Id, article);
        foreach (Source source in Sources)
            _sources.TryAdd(source.Key, source);
        foreach (SiteImage image in Images)
            _imagesByName.TryAdd(image.Name, image);
    }

    public SiteSettings Settings { get; }

    public Urls Urls { get; }

    public IReadOnlyList<Cause> Causes { get; }

    public IReadOnlyList<Guide> Guides { get; }

    public IReadOnlyList<StandardPage> Pages { get; }

    /// <summary>Every page that was written in Markdown.</summary>
    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<SiteImage> Images { get; }

    /// <summary>The bibliography, in the order in which it is written.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The glossary, from A to Z.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>The plan for getting back to running; null where the site has none.</summary>
    public RunningPlan? Plan { get; init; }

    /// <summary>The warning signs, the most urgent first; none where the site keeps no list of them.</summary>
    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    /// <summary>The page that explains every warning sign; null where the site has none.</summary>
    public Article? WarningPage => ArticleById("when-to-see-a-doctor");

    /// <summary>What each article says and points to, by the article's file.</summary>
    public IReadOnlyDictionary<string, ArticleOutline> Outlines { get; }

    public IEnumerable<Heading> HeadingsOf(Article article) =>
        Outlines[article.File].Sections.Select(section => section.Heading).OfType<Heading>();

    /// <summary>What hurts in a place and has no page of its own, with the guide that tells of it.</summary>
    public IEnumerable<(Guide Guide, LessCommon Item)> LessOftenIn(Location place) =>
        from guide in Guides
        from item in guide.LessOften
        where item.Locations.Contains(place)
        select (guide, item);

    /// <summary>The day of the newest review: when the site as a whole last changed its mind.</summary>
    public DateOnly Updated =>
        Articles.Max(article => article.Reviewed?.Value) ?? default;

    public Article? ArticleByFile(string file) => _byFile.GetValueOrDefault(file);

    public Article? ArticleById(string id) => _byId.GetValueOrDefault(id);

    public Article? ArticleOf(PageLink link) =>
        link.File is null ? ArticleById(link.Id ?? "") : ArticleByFile(link.File);

    /// <summary>The page with a layout of its own, such as the glossary; null where the input has none.</summary>
    public StandardPage? PageWith(PageLayout layout) => Pages.FirstOrDefault(page => page.Layout == layout);

    public Source? SourceByKey(string key) => _sources.GetValueOrDefault(key);

    public SiteImage? ImageByFile(string file) => _images.GetValueOrDefault(file);

    public SiteImage? ImageByName(string? name) => name is null ? null : _imagesByName.GetValueOrDefault(name);

    /// <summary>The small picture of an article, for where it is one among many; null where it has none.</summary>
    public SiteImage? CardOf(Article article) => ImageByName(SiteImage.CardPrefix + article.Id);

    /// <summary>The small picture of a place on the knee; null where it has none.</summary>
    public SiteImage? CardOf(Location place) => ImageByName(SiteImage.CardPrefix + place.Key());

    /// <summary>Articles stand in the order of their collections.</summary>
    private static int KindOf(AdviceArticle article) =>
        Collection.All.TakeWhile(collection => !collection.Holds(article.File)).Count();
}
