using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>Groups of pages.</summary>
internal static class PagesOfTheSite
{
    /// <summary>The page of each cause, without the list of them and those of their sources.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> CausePages(this BuiltSite site) =>
        site.Pages
            .Where(page => page.Key.StartsWith("causes/", StringComparison.Ordinal) && page.Key.Split('/').Length == 3)
            .ToDictionary();

    /// <summary>Where the site is published: the canonical address of its home page.</summary>
    public static string Root(this BuiltSite site) =>
        site.Pages["index.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    /// <summary>Whether an address under that root is of a file that was written.</summary>
    public static bool Holds(this BuiltSite site, string? address)
    {
        if (address is null || !address.StartsWith(site.Root(), StringComparison.Ordinal))
            return false;
        string file = address[site.Root().Length..];
        return File.Exists(Path.Combine(site.Folder, file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file));
    }
}
