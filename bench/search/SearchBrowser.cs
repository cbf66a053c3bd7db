using Microsoft.Playwright;

namespace KneesAfterRunning.Bench.Search;

/// <summary>A headless Chromium, in which all searches are asked.</summary>
internal sealed class SearchBrowser : IAsyncDisposable
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private SearchBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>
    /// Starts the Chromium that is there (<c>CHROME_PATH</c> names another), else the one that Playwright has installed.
    /// </summary>
    public static async Task<SearchBrowser> StartAsync()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROME_PATH") ?? UsualPlaces.FirstOrDefault(File.Exists),
            Headless = true,
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new SearchBrowser(playwright, browser);
    }

    /// <summary>A cold visit: nothing is in the cache, and nothing of the search is loaded.</summary>
    public async Task<OpenedSearch> VisitAsync(SearchServer server, Contestant contestant)
    {
        IBrowserContext visit =
            await _browser.NewContextAsync(new() { BaseURL = server.Address, ServiceWorkers = ServiceWorkerPolicy.Block });
        visit.SetDefaultTimeout(0);
        IPage page = await visit.NewPageAsync();
        await page.GotoAsync(SearchServer.Drivers + "blank.html");
        return new OpenedSearch(visit, page, contestant);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
