using System.Globalization;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// Prints what a search costs its reader: the bytes moved and the time until the first results of a first query, on a page
/// that has nothing of the search yet, and then at each further key.
/// </summary>
internal static class CostReport
{
    /// <summary>Results that are shown: some searches load a file for each.</summary>
    private const int Shown = 5;

    private static readonly string[] Queries =
    [
        "knee", "downhill", "outside of knee hurts downhill", "when should i see a doctor", "kneecap pain stairs", "runn",
        "iliotibial band", "patela femoral", "over striding", "swolen knee after long run",
    ];

    public static async Task WriteAsync(
        string output, IReadOnlyList<Contestant> contestants, SearchBrowser browser, SearchServer server)
    {
        Console.WriteLine($"{output}: {Queries.Length} queries, each first on a cold page, then typed key by key on another");
        Console.WriteLine(
            $"{"",-32}{"first: bytes",13}{"most",9}{"files",7}{"ms",7}{"ms, 4G",8}   {"key: bytes",10}{"most",9}{"ms",7}{"most",7}{"again",7}");
        foreach (Contestant contestant in contestants)
        {
            List<Cost> firsts = [];
            List<Cost> keys = [];
            foreach (string query in Queries)
            {
                firsts.Add(await FirstAsync(query, contestant, browser, server));
                keys.AddRange(await TypeAsync(query, contestant, browser, server));
            }

            server.Traffic.IsSlow = true;
            Cost slow = await FirstAsync(Queries[2], contestant, browser, server);
            server.Traffic.IsSlow = false;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-32}{firsts.Average(first => first.Bytes),13:N0}{firsts.Max(first => first.Bytes),9:N0}{firsts.Max(first => first.Files),7}{Median(firsts),7:0}{slow.Milliseconds,8:0}   {keys.Average(key => key.Bytes),10:N0}{keys.Max(key => key.Bytes),9:N0}{Median(keys),7:0.0}{keys.Max(key => key.Milliseconds),7:0}{keys.Max(key => key.Again),7:0}"));
        }

        Console.WriteLine();
    }

    private static async Task<Cost> FirstAsync(string query, Contestant contestant, SearchBrowser browser, SearchServer server)
    {
        await using OpenedSearch search = await browser.VisitAsync(server, contestant);
        server.Traffic.Reset();
        double opened = await search.OpenAsync();
        SearchAnswer answer = await search.AskAsync(query, Shown);
        return new Cost(server.Traffic.Bytes, server.Traffic.Requests, opened + answer.Milliseconds, 0);
    }

    private static async Task<IReadOnlyList<Cost>> TypeAsync(
        string query, Contestant contestant, SearchBrowser browser, SearchServer server)
    {
        await using OpenedSearch search = await browser.VisitAsync(server, contestant);
        await search.OpenAsync();
        await search.AskAsync(query[..1], Shown);
        List<Cost> keys = [];
        for (int typed = 2; typed <= query.Length; typed++)
        {
            server.Traffic.Reset();
            SearchAnswer answer = await search.AskAsync(query[..typed], Shown);
            long bytes = server.Traffic.Bytes;
            SearchAnswer again = await search.AskAsync(query[..typed], Shown);
            keys.Add(new Cost(bytes, server.Traffic.Requests, answer.Milliseconds, again.Milliseconds));
        }

        return keys;
    }

    private static double Median(IEnumerable<Cost> costs)
    {
        double[] sorted = [.. costs.Select(cost => cost.Milliseconds).Order()];
        return sorted[sorted.Length / 2];
    }

    /// <param name="Bytes">Moved, compressed by gzip.</param>
    /// <param name="Files">Asked for.</param>
    /// <param name="Milliseconds">Until the answer, files that it must fetch included.</param>
    /// <param name="Again">The same once everything is there, in milliseconds.</param>
    private sealed record Cost(long Bytes, int Files, double Milliseconds, double Again);
}
