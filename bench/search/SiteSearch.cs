namespace KneesAfterRunning.Bench.Search;

/// <summary>Finds this site's own search in the finished site.</summary>
internal static class SiteSearch
{
    public static Contestant Of(string output)
    {
        string module = Directory.EnumerateFiles(Path.Combine(output, "assets"), "search.*.js")
            .Select(Path.GetFileName).Single()!;
        return new Contestant("This site's", "site", new { module = "/assets/" + module });
    }
}
