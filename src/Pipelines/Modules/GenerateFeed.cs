using System.Globalization;
using System.Xml.Linq;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Adds an Atom feed of the causes and guides, the newest review first. Format: RFC 4287.</summary>
internal sealed class GenerateFeed(string destination) : IModule
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        XElement feed = new(
            Atom + "feed",
            new XElement(Atom + "id", site.Urls.Absolute("")),
            new XElement(Atom + "title", site.Settings.Title),
            new XElement(Atom + "subtitle", site.Settings.Description),
            new XElement(Atom + "updated", Timestamp(site.Updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Publisher)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", site.Urls.Absolute(destination))),
            new XElement(Atom + "link", new XAttribute("href", site.Urls.Absolute(""))),
            site.Causes.Cast<AdviceArticle>().Concat(site.Guides)
                .OrderByDescending(article => article.Reviewed?.Value)
                .Select(article => Entry(article, site.Urls)));
        return Task.FromResult<IReadOnlyList<Document>>([.. context.Inputs, XmlText.ToDocument(feed, destination)]);
    }

    private static XElement Entry(AdviceArticle article, Urls urls) => new(
        Atom + "entry",
        new XElement(Atom + "id", urls.Absolute(article.Path)),
        new XElement(Atom + "title", article.Title),
        new XElement(Atom + "updated", Timestamp(article.Reviewed?.Value ?? default)),
        new XElement(Atom + "link", new XAttribute("href", urls.Absolute(article.Path))),
        new XElement(Atom + "summary", article.Summary));

    private static string Timestamp(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
