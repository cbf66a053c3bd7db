using KneesAfterRunning.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// The one browser of all tests. The first test that needs it starts it: a run without browser tests needs none.
/// </summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    /// <summary>
    /// How long a test waits for what it expects, in milliseconds. It is no measure of the site: a machine that has other
    /// things to do is slow, and only a test that fails waits to the end.
    /// </summary>
    private const int Patience = 30_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _running = new(StartAsync);

    /// <summary>
    /// Somebody's browser, which shares nothing with anybody else's: neither storage nor what is kept of the site.
    /// </summary>
    /// <param name="options">What is special about it.</param>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        IBrowserContext visit = await (await _running.Value).Browser.NewContextAsync(options);
        visit.SetDefaultTimeout(Patience);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_running.IsValueCreated || !_running.Value.IsCompletedSuccessfully)
            return;
        (IPlaywright playwright, IBrowser browser) = await _running.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await ChromiumProgram.FindAsync(playwright),
            Headless = true,
            ChromiumSandbox = false,
            Args =
            [
                "--disable-gpu", "--disable-software-rasterizer", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return (playwright, browser);
    }
}
