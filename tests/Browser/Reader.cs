using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// Somebody who reads the built site: the site, served to the tests of one class, which run one after another, and the
/// browser that all classes share. Classes run side by side.
/// </summary>
public sealed class Reader(BuiltSite site, SharedBrowser browser) : IAsyncLifetime
{
    /// <summary>Tabs that are open at a time where a test goes through all pages.</summary>
    private static readonly int Tabs = Math.Clamp(Environment.ProcessorCount, 4, 8);

    private SiteServer? _server;

    /// <summary>The path of every page, as in <c>/causes/overuse/</c>.</summary>
    public IEnumerable<string> Paths =>
        site.Pages.Keys.Select(
            file => "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file));

    /// <summary>
    /// The longest page of each kind: of those that differ in the second part of their path alone, as <c>/causes/overuse/</c> and
    /// <c>/causes/footwear/</c> do.
    /// </summary>
    public IEnumerable<string> Kinds =>
        Paths.GroupBy(KindOf, (_, paths) => paths.MaxBy(path => new FileInfo(FileOf(path)).Length)!);

    public async ValueTask InitializeAsync() => _server = await SiteServer.StartAsync(site.Folder);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>A visit by somebody who was never here before, whose browser keeps nothing to be read without a signal.</summary>
    /// <param name="change">What is special about this visitor's browser.</param>
    public async Task<IBrowserContext> VisitAsync(Action<BrowserNewContextOptions>? change = null)
    {
        BrowserNewContextOptions options = new()
        {
            BaseURL = _server!.Address,
            ViewportSize = Screen.Desktop,
            ServiceWorkers = ServiceWorkerPolicy.Block,
        };
        change?.Invoke(options);
        return await browser.OpenAsync(options);
    }

    /// <summary>Goes to one page of each kind and gathers what is wrong with them.</summary>
    /// <param name="visit">The visit that the tabs belong to.</param>
    /// <param name="look">Says what is wrong with a page that is open.</param>
    public async Task AssertKindsAsync(IBrowserContext visit, Func<IPage, Task<string[]>> look)
    {
        const string Rule = "What is looked for";
        Findings findings = new();
        await LookThroughAsync(visit, Kinds, findings, async (page, path) =>
        {
            await page.GotoAsync(path);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle); // What scripts add to the page comes after it.
            findings.Add(Rule, path, await look(page));
        });
        findings.AssertNone(Rule);
    }

    /// <summary>
    /// Goes through pages in a few tabs side by side. A page that cannot be looked at does not keep the others from being.
    /// </summary>
    /// <param name="visit">The visit that the tabs belong to.</param>
    /// <param name="among">The paths of the pages.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="look">Goes to a page and adds what is wrong with it.</param>
    internal static async Task LookThroughAsync(
        IBrowserContext visit, IEnumerable<string> among, Findings findings, Func<IPage, string, Task> look)
    {
        ConcurrentQueue<string> paths = new(among);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            IPage tab = await visit.NewPageAsync();
            while (paths.TryDequeue(out string? path))
            {
                try
                {
                    await look(tab, path);
                }
                catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
                {
                    findings.AddUnread(path, exception);
                }
            }
        }));
    }

    private static string KindOf(string path)
    {
        string[] parts = path.Split('/');
        return parts.Length > 3 ? $"{parts[1]}/*/{string.Join('/', parts[3..])}" : path;
    }

    private string FileOf(string path) => Path.Combine(site.Folder, path[1..], path.EndsWith('/') ? "index.html" : "");
}
