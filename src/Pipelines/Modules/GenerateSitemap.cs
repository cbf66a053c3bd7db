using System.Globalization;
using System.Xml.Linq;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Adds a site map of every page that search engines should know. Format: https://www.sitemaps.org/protocol.html.
/// </summary>
internal sealed class GenerateSitemap(string destination) : IModule
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        IEnumerable<XElement> articles = site.Articles
            .Where(article => article is not StandardPage { Layout: PageLayout.NotFound or PageLayout.Search })
            .Select(article => Url(site.Urls.Absolute(article.Path), article.Reviewed?.Value));
        IEnumerable<XElement> places = site.PageWith(PageLayout.Find) is null
            ? []
            : Enum.GetValues<Location>().Select(place => Url(site.Urls.Absolute(place.Page()), changed: null));
        XElement? explanations = site.PageWith(PageLayout.Contribute) is null
            ? null
            : Url(site.Urls.Absolute(ExplanationsPage.Path), changed: null);
        XElement map = new(Sitemap + "urlset", articles, places, explanations);
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, XmlText.ToDocument(map, destination)]);
    }

    private static XElement Url(string address, DateOnly? changed) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", address),
        changed is { } date
            ? new XElement(Sitemap + "lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null);
}
