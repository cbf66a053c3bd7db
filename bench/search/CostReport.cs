using System.Globalization;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// Prints what a search costs its reader: the bytes moved and the time until the first result of the first query, on a page
/// that has nothing of the search yet, and then each further key.
/// </summary>
internal static class CostReport
{
    private const string FirstQuery = "outside of knee hurts";
    private const string TypedNext = "kneecap pain on stairs";

    /// <summary>Visits of which the median time is taken.</summary>
    private const int Visits = 5;

    public static async Task WriteAsync(string output, IReadOnlyList<Contestant> contestants, SearchBrowser browser, SearchServer server)
    {
        Console.WriteLine($"{output}: “{FirstQuery}” on a cold page; then “{TypedNext}”, key by key");
        Console.WriteLine($"{"",-28}{"bytes",12}{"files",7}{"ms",8}{"ms, 4G",9}   {"each key: ms",-12}{"worst",7}{"worst, bytes",14}");
        foreach (Contestant contestant in contestants)
        {
            List<FirstAnswer> visits = [];
            for (int visit = 0; visit < Visits; visit++)
                visits.Add(await FirstAsync(contestant, browser, server));
            server.Traffic.IsSlow = true;
            FirstAnswer slow = await FirstAsync(contestant, browser, server);
            server.Traffic.IsSlow = false;
            IReadOnlyList<(double Milliseconds, long Bytes)> keys = await TypeAsync(contestant, browser, server);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-28}{slow.Bytes,12:N0}{slow.Requests,7}{Median(visits.Select(visit => visit.Milliseconds)),8:0}{slow.Milliseconds,9:0}   {Median(keys.Select(key => key.Milliseconds)),12:0.0}{keys.Max(key => key.Milliseconds),7:0.0}{keys.Max(key => key.Bytes),14:N0}"));
        }

        Console.WriteLine();
    }

    private static async Task<FirstAnswer> FirstAsync(Contestant contestant, SearchBrowser browser, SearchServer server)
    {
        await using OpenedSearch search = await browser.VisitAsync(server, contestant);
        server.Traffic.Reset();
        double opened = await search.OpenAsync();
        SearchAnswer answer = await search.AskAsync(FirstQuery, most: 1);
        return new FirstAnswer(server.Traffic.Bytes, server.Traffic.Requests, opened + answer.Milliseconds);
    }

    private static async Task<IReadOnlyList<(double Milliseconds, long Bytes)>> TypeAsync(Contestant contestant, SearchBrowser browser, SearchServer server)
    {
        await using OpenedSearch search = await browser.VisitAsync(server, contestant);
        await search.OpenAsync();
        await search.AskAsync(FirstQuery, most: 1);
        List<(double Milliseconds, long Bytes)> keys = [];
        for (int typed = 1; typed <= TypedNext.Length; typed++)
        {
            server.Traffic.Reset();
            SearchAnswer answer = await search.AskAsync(TypedNext[..typed], most: 1);
            keys.Add((answer.Milliseconds, server.Traffic.Bytes));
        }

        return keys;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed record FirstAnswer(long Bytes, int Requests, double Milliseconds);
}
