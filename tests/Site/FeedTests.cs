using System.Globalization;
using System.Xml.Linq;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The files that machines read.</summary>
public sealed class FeedTests(BuiltSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_feed_has_an_entry_for_each_article_that_leads_to_it()
    {
        XElement feed = Load("feed.xml");
        XElement[] entries = [.. feed.Elements(Atom + "entry")];

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(site.Pages.Values.Count(page => page.QuerySelector("article.article") is not null), entries.Length);
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.All(entries, entry =>
        {
            Assert.True(site.Holds(entry.Element(Atom + "link")?.Attribute("href")?.Value), entry.ToString());
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.NotEmpty(entry.Element(Atom + "summary")!.Value);
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
        });
    }

    [Fact]
    public void The_feed_says_where_it_is() =>
        Assert.True(site.Holds(Load("feed.xml").Elements(Atom + "link")
            .Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")!.Value));

    /// <summary>What the build makes beside an article, of the article's own words or sources.</summary>
    private static readonly string[] Additions = ["works-cited/index.html", "leaflet/index.html"];

    [Fact]
    public void The_sitemap_lists_once_every_page_that_has_something_to_read()
    {
        string[] listed = [.. Load("sitemap.xml").Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value)];

        Assert.All(listed, address => Assert.True(site.Holds(address), address));
        Assert.Equal(
            site.Pages.Keys.Where(file => file is not ("404.html" or "search/index.html")
                && !Additions.Any(addition => file.EndsWith(addition, StringComparison.Ordinal)))
                .Select(file => site.Root() + file[..^"index.html".Length]).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_for_robots_leads_to_the_sitemap() =>
        Assert.Contains($"Sitemap: {site.Root()}sitemap.xml", File.ReadAllText(Path.Combine(site.Folder, "robots.txt")),
            StringComparison.Ordinal);

    private XElement Load(string file) => XElement.Load(Path.Combine(site.Folder, file));
}
