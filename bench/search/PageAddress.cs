namespace KneesAfterRunning.Bench.Search;

/// <summary>How a page is named here: by its path in the site, without the section; the home page is empty.</summary>
internal static class PageAddress
{
    private static readonly Uri AnySite = new("http://site.example/");

    /// <param name="address">An address as a search gives it: absolute, or from the root of the site, with or without a
    /// section.</param>
    public static string Of(string address)
    {
        string path = new Uri(AnySite, address).AbsolutePath.TrimStart('/');
        return path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
    }
}
