namespace KneesAfterRunning.Bench.Search;

/// <summary>Finds this site's own search in the finished site.</summary>
internal static class SiteSearch
{
    /// <summary>The search: through its module where there is one, else through the search page.</summary>
    public static Contestant Of(string output)
    {
        string? module = Directory.EnumerateFiles(Path.Combine(output, "assets"), "find*.js")
            .Select(Path.GetFileName)
            .FirstOrDefault(name => name is "find.js" || name!.StartsWith("find.", StringComparison.Ordinal));
        return new Contestant("This site's", "site", new { module = module is null ? null : "/assets/" + module });
    }
}
