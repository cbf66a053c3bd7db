using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Content;

/// <summary>How the pages of a site point to one another.</summary>
public sealed class CrossLinks
{
    private const int MostRelated = 3;

    private readonly Site _site;
    private readonly ILookup<string, Article> _mentions;
    private readonly ILookup<string, Article> _citations;
    private readonly ILookup<string, Article> _imageUses;

    public CrossLinks(Site site)
    {
        _site = site;
        _mentions = Reverse(article => LinksOf(article).Select(target => target.File));
        _citations = Reverse(CitationsOf);
        _imageUses = Reverse(ImagesOf);
    }

    /// <summary>
    /// The pages whose words link to this one; the page for addresses that lead nowhere is not one to be led to.
    /// </summary>
    public IEnumerable<Article> MentionsOf(Article article)
    {
        return _mentions[article.File].Where(from => from != article && from is not StandardPage { Layout: PageLayout.NotFound });
    }

    /// <summary>The pages that cite a source.</summary>
    public IEnumerable<Article> CitedIn(Source source) => _citations[source.Key];

    /// <summary>The pages that show a picture.</summary>
    public IEnumerable<Article> UsedIn(SiteImage image) => _imageUses[image.File];

    /// <summary>The causes that this one is often taken for, whichever of the two says so.</summary>
    public IEnumerable<Cause> ConfusedWith(Cause cause)
    {
        return _site.Causes.Where(other => other != cause && (Names(cause, other) || Names(other, cause)));

        static bool Names(Cause from, Cause to) => from.ConfusedWith.Any(id => id.Value == to.Id);
    }

    /// <summary>
    /// The causes most like this one: by where it hurts, when, and how it feels. Those it is confused with are left out.
    /// </summary>
    public IEnumerable<Cause> RelatedTo(Cause cause) =>
        _site.Causes
            .Except([cause, .. ConfusedWith(cause)])
            .Select(other => (Cause: other, Likeness: Likeness(cause, other)))
            .Where(candidate => candidate.Likeness > 0)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Cause.Order)
            .Take(MostRelated)
            .Select(candidate => candidate.Cause);

    /// <summary>The page before this one among its kind, and the one after it.</summary>
    public (Article? Previous, Article? Next) NeighboursOf(Article article)
    {
        IReadOnlyList<Article> kind = article switch
        {
            Cause => _site.Causes,
            Guide => _site.Guides,
            _ => [],
        };
        int index = kind.ToList().IndexOf(article);
        return (kind.ElementAtOrDefault(index - 1), index < 0 ? null : kind.ElementAtOrDefault(index + 1));
    }

    /// <summary>A shared place counts twice: it is what a reader knows best.</summary>
    private static int Likeness(Cause one, Cause other) =>
        (2 * one.Locations.Intersect(other.Locations).Count())
        + one.Hurts.Intersect(other.Hurts).Count()
        + one.Feels.Intersect(other.Feels).Count();

    private ILookup<string, Article> Reverse(Func<Article, IEnumerable<string>> targets) =>
        _site.Articles
            .SelectMany(article => targets(article).Distinct().Select(target => (Article: article, Target: target)))
            .ToLookup(pair => pair.Target, pair => pair.Article);

    private IEnumerable<Article> LinksOf(Article article) =>
        _site.Outlines[article.File].Links.Select(_site.ArticleOf).OfType<Article>();

    private IEnumerable<string> CitationsOf(Article article)
    {
        IEnumerable<string> inBody = _site.Outlines[article.File].Citations
            .Concat(ImagesOf(article).Select(_site.ImageByFile).SelectMany(image => image?.Chart?.Sources ?? []))
            .Select(citation => citation.Value);
        return article switch
        {
            Cause cause => inBody.Concat(cause.CitedInFields.Select(key => key.Value)),
            StandardPage { Layout: PageLayout.Glossary } =>
                inBody.Concat(_site.Terms.Select(term => term.Source?.Value).OfType<string>()),
            _ when article == _site.WarningPage => inBody.Concat(_site.Signs.SelectMany(sign => sign.Sources).Select(key => key.Value)),
            _ => inBody,
        };
    }

    private IEnumerable<string> ImagesOf(Article article) =>
    [
        .. _site.Outlines[article.File].Images,
        .. CardsOfPlaces(article).Prepend(_site.CardOf(article)).Prepend(_site.ImageByName(article.Image?.Value))
            .OfType<SiteImage>().Select(image => image.File),
    ];

    /// <summary>Those of the places stand on the page on which a reader chooses one.</summary>
    private IEnumerable<SiteImage?> CardsOfPlaces(Article article) =>
        article is StandardPage { Layout: PageLayout.Find } ? Enum.GetValues<Location>().Select(_site.CardOf) : [];
}
