using KneesAfterRunning.Content;

namespace KneesAfterRunning.Theme;

/// <summary>What a layout knows of the page that it renders.</summary>
/// <param name="Site">All content.</param>
/// <param name="Links">How the pages point to one another.</param>
/// <param name="Path">The page's path, relative to the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its description, in one sentence.</param>
public sealed record PageModel(Site Site, CrossLinks Links, string Path, string Title, string Summary)
{
    /// <summary>The article that the page shows; null for a page that is made of others.</summary>
    public Article? Article { get; init; }

    public ArticleBody? Body { get; init; }

    /// <summary>The place on the knee that the page is of, if it is of one.</summary>
    public PlacePage? Place { get; init; }

    /// <summary>When the page was last checked; that of a place is as old as the oldest of its causes.</summary>
    public DateOnly? Reviewed => Place is null
        ? Article?.Reviewed?.Value
        : Site.Causes.Where(cause => cause.Locations.Contains(Place.Place)).Min(cause => cause.Reviewed?.Value);

    public Urls Urls => Site.Urls;

    public bool IsHome => Path.Length == 0;

    /// <summary>The title as a browser's tab and a search engine show it.</summary>
    public string FullTitle => $"{Title} · {Site.Settings.Title}";

    /// <summary>The pages above this one, from the home page down.</summary>
    public IEnumerable<Article> Above
    {
        get
        {
            if (Site.ArticleByFile("index.md") is { } home && !IsHome)
                yield return home;
            string folder = Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";
            if (Site.ArticleByFile($"{folder}/index.md") is { } index && index.Path != Path)
                yield return index;
        }
    }
}
