using System.Text.Json;
using Microsoft.Playwright;

namespace KneesAfterRunning.Bench.Search;

/// <summary>A page in which one search can be asked.</summary>
internal sealed class OpenedSearch(IBrowserContext visit, IPage page, Contestant contestant) : IAsyncDisposable
{
    private const string Open = """
        async ([driver, settings]) => {
          const { open } = await import(driver);
          const begin = performance.now();
          globalThis.find = await open(settings);
          return performance.now() - begin;
        }
        """;

    private const string Ask = """
        async ([query, most]) => {
          const begin = performance.now();
          const addresses = await globalThis.find(query, most);
          const milliseconds = performance.now() - begin;
          return { milliseconds, addresses: addresses.map((address) => new URL(address, location.origin).href) };
        }
        """;

    /// <summary>Loads what the search needs before the first query.</summary>
    /// <returns>How long it took, in milliseconds.</returns>
    public Task<double> OpenAsync() =>
        page.EvaluateAsync<double>(Open, new object[] { $"{SearchServer.Drivers}{contestant.Driver}.js", contestant.Settings });

    /// <summary>Asks.</summary>
    /// <param name="query">What is typed.</param>
    /// <param name="most">How many results are shown, to a search that loads each one by itself.</param>
    public async Task<SearchAnswer> AskAsync(string query, int most)
    {
        JsonElement answer = (await page.EvaluateAsync<JsonElement?>(Ask, new object[] { query, most }))!.Value;
        return new SearchAnswer(
            [.. answer.GetProperty("addresses").EnumerateArray().Select(address => PageAddress.Of(address.GetString()!))
                .Distinct()],
            answer.GetProperty("milliseconds").GetDouble());
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
