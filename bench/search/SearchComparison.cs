using Microsoft.Playwright;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// The command <c>search</c>: this site's search beside Pagefind and MiniSearch, on the same pages, in one browser.
/// </summary>
internal static class SearchComparison
{
    private const string Folder = "bench/search";

    /// <summary>The judged queries; the second were written without sight of the first, and nothing is tuned to them.</summary>
    private static readonly string[] Lists = ["queries.yml", "held-out.yml"];

    /// <param name="arguments">Finished sites, and the flags <c>--bytes</c> and <c>--misses</c>.</param>
    /// <returns>0, or 2 where something is missing.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        string[] outputs = [.. arguments.Where(argument => !argument.StartsWith('-')).DefaultIfEmpty("output")];
        string[] unknown =
        [
            .. arguments.Where(argument => argument.StartsWith('-')).Except(["--bytes", "--misses"]),
            .. outputs.Where(output => !File.Exists(Path.Combine(output, "search", "index.html")))
                .Select(output => $"{output} (no finished site)"),
        ];
        if (unknown.Length > 0 || !Directory.Exists(Folder))
        {
            Console.Error.WriteLine(
                $"Cannot use {string.Join(", ", unknown)}. From the repository's folder, with the site built: dotnet run --project bench -- search [--bytes] [--misses] [output folder ...]");
            return 2;
        }

        try
        {
            NodeTools node = new(Folder);
            node.Install();
            await using SearchBrowser browser = await SearchBrowser.StartAsync();
            foreach (string output in outputs)
                await CompareAsync(output, node, browser, arguments);
            return 0;
        }
        catch (Exception missing) when (missing is InvalidOperationException or InvalidDataException or PlaywrightException)
        {
            Console.Error.WriteLine(missing.Message);
            return 2;
        }
    }

    private static async Task CompareAsync(string output, NodeTools node, SearchBrowser browser, IReadOnlyList<string> arguments)
    {
        DirectoryInfo files = Directory.CreateTempSubdirectory("search-bench-");
        try
        {
            IReadOnlyList<PageText> pages = PageTexts.Read(output);
            Competitors competitors = new(output, files.FullName, node);
            Contestant own = SiteSearch.Of(output), pagefind = competitors.PagefindTuned(pages);
            IReadOnlyList<Contestant> miniSearch = competitors.MiniSearch(pages);
            await using SearchServer server =
                await SearchServer.StartAsync(output, files.FullName, Path.Combine(Folder, "drivers"));
            if (arguments.Contains("--bytes"))
            {
                await CostReport.WriteAsync(output, [own, pagefind, miniSearch[^1]], browser, server);
                return;
            }

            Contestant[] contestants = [own, competitors.PagefindByDefault(), pagefind, .. miniSearch];
            foreach (string list in Lists)
            {
                IReadOnlyList<JudgedQuery> queries = JudgedQueries.Read(Path.Combine(Folder, list));
                WarnOfMissing(queries, pages, list);
                Console.WriteLine($"\n{list}");
                await RelevanceReport.WriteAsync(queries, contestants, browser, server, arguments.Contains("--misses"));
            }
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    /// <summary>Says which judged pages are no longer in the site: their queries need judging anew.</summary>
    private static void WarnOfMissing(IReadOnlyList<JudgedQuery> queries, IReadOnlyList<PageText> pages, string list)
    {
        string[] missing =
            [.. queries.SelectMany(query => query.Grades.Keys).Distinct()
                .Except(pages.Select(page => page.Address.TrimStart('/')))];
        if (missing.Length > 0)
            Console.Error.WriteLine($"{list} judges pages that this site does not have: {string.Join(", ", missing)}.");
    }
}
