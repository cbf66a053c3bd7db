using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Theme;

/// <summary>What a layout knows of the page that it renders.</summary>
/// <param name="Site">All content.</param>
/// <param name="Links">How the pages point to one another.</param>
/// <param name="Assets">The theme's own files.</param>
/// <param name="Path">The page's path, relative to the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its description, in one sentence.</param>
public sealed record PageModel(Site Site, CrossLinks Links, Assets Assets, string Path, string Title, string Summary)
{
    /// <summary>The article that the page shows; null for a page that is made of others.</summary>
    public Article? Article { get; init; }

    public ArticleBody? Body { get; init; }

    /// <summary>The place on the knee that the page is of, if it is of one.</summary>
    public LocationPage? Location { get; init; }

    /// <summary>The article whose sources the page lists, if it lists those of one.</summary>
    public WorksCitedPage? WorksCited { get; init; }

    /// <summary>The leaflet that the page is, or, for the page of a cause, the one that it leads to; null where there is none.</summary>
    public Leaflet? Leaflet { get; init; }

    /// <summary>What the page explains, if it is the one that explains problems.</summary>
    public ExplanationsPage? Explanations { get; init; }

    /// <summary>When the page was last checked; that of a place is as old as the oldest of its causes.</summary>
    public DateOnly? Reviewed => Location is null
        ? (Article ?? Leaflet?.Cause)?.Reviewed?.Value
        : Site.Causes.Where(cause => cause.Locations.Contains(Location.Location)).Min(cause => cause.Reviewed?.Value);

    public Urls Urls => Site.Urls;

    /// <summary>The address of one of the theme's files, by its name.</summary>
    public string Asset(string name) => Urls.Of(Assets.PathOf(name));

    public bool IsHome => Path.Length == 0;

    /// <summary>The title as a browser's tab and a search engine show it.</summary>
    public string FullTitle => $"{Title} · {Site.Settings.Title}";

    /// <summary>The pages above this one, from the home page down.</summary>
    public IEnumerable<Article> Above
    {
        get
        {
            string folder = Path.Split('/')[0];
            Article?[] above =
                [Site.ArticleByFile("index.md"), Site.ArticleByFile($"{folder}/index.md"), WorksCited?.Article, Leaflet?.Cause,
                    Explanations is null ? null : Site.PageWith(PageLayout.Contribute)];
            return above.OfType<Article>().Distinct().Where(article => article.Path != Path);
        }
    }
}
