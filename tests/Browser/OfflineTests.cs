using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Reading without a signal, and what happens when a new version is published.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class OfflineTests(Reader reader, BuiltSite site) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SiteServer? _server;

    public async ValueTask InitializeAsync()
    {
        foreach (string file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            string copy = _folder.Combine(Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _server = await SiteServer.StartAsync(_folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task After_the_first_visit_the_whole_site_can_be_read_without_a_signal()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await OpenAndKeepAsync(visit, "/");

        await visit.SetOfflineAsync(true);

        await page.GotoAsync("/guides/when-to-see-a-doctor/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("When to see a doctor");
        Assert.True(await page.EvaluateAsync<bool>("document.styleSheets[0].cssRules.length > 10"), "The page has no style.");
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "Promise.all([...document.images].map((i) => { i.loading = 'eager'; return i.decode().then(() => '', () => i.src); })).then((all) => all.filter(Boolean))"));
        await page.GotoAsync("/search/?q=stairs");
        await Expect(page.Locator("[data-search-results] a").First).ToBeVisibleAsync();
        await page.GotoAsync("/no/such/page/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Page not found");
    }

    [Fact]
    public async Task A_new_version_is_shown_as_a_whole_once_the_old_one_is_closed()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await OpenAndKeepAsync(visit, "/causes/overuse/");
        Publish(html => html.Replace("<h1>", "<h1>New: ", StringComparison.Ordinal));

        await page.ReloadAsync();
        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => new Promise((done) => { const wait = async () => (await navigator.serviceWorker.getRegistration()).waiting ? done() : setTimeout(wait, 20); wait(); }))");
        await page.GotoAsync("/causes/footwear/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToContainTextAsync("New: ");

        await page.CloseAsync();
        IPage later = await visit.NewPageAsync();
        await later.GotoAsync("/causes/footwear/");
        await Expect(later.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("New: ");
        Assert.Single(await later.EvaluateAsync<string[]>("caches.keys()"));
    }

    [Fact]
    public async Task A_version_that_cannot_be_fetched_as_a_whole_leaves_the_old_one()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await OpenAndKeepAsync(visit, "/causes/overuse/");
        Publish(html => html.Replace("<h1>", "<h1>New: ", StringComparison.Ordinal));
        File.Delete(_folder.Combine("images/warm-up.svg"));

        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => new Promise((done) => { const wait = async () => (await navigator.serviceWorker.getRegistration()).installing ? setTimeout(wait, 20) : done(); wait(); }), () => {})");
        await page.CloseAsync();
        IPage later = await visit.NewPageAsync();
        await visit.SetOfflineAsync(true);
        await later.GotoAsync("/causes/overuse/");

        await Expect(later.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToContainTextAsync("New: ");
    }

    [Fact]
    public async Task A_site_that_is_no_longer_to_be_kept_is_forgotten()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await OpenAndKeepAsync(visit, "/");
        string worker = _folder.Combine("sw.js");
        File.WriteAllLines(worker, File.ReadLines(worker).Where(line => !line.StartsWith("self.site", StringComparison.Ordinal)));

        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then((r) => r.update())");

        await page.WaitForFunctionAsync("async () => (await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration())");
    }

    private static async Task<IPage> OpenAndKeepAsync(IBrowserContext visit, string path)
    {
        IPage page = await visit.NewPageAsync();
        await page.GotoAsync(path);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then((r) => new Promise((done) => { const wait = () => r.active.state === 'activated' ? done() : setTimeout(wait, 20); wait(); }))");
        return page;
    }

    private Task<IBrowserContext> VisitAsync() => reader.VisitAsync(options =>
    {
        options.BaseURL = _server!.Address;
        options.ServiceWorkers = ServiceWorkerPolicy.Allow;
    });

    /// <summary>Puts another version where the site is served from.</summary>
    private void Publish(Func<string, string> change)
    {
        foreach (string page in Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories))
            File.WriteAllText(page, change(File.ReadAllText(page)));
        string worker = _folder.Combine("sw.js");
        File.WriteAllText(worker, Version().Replace(File.ReadAllText(worker), "\"version\":\"another\""));
    }

    [GeneratedRegex("\"version\":\"[0-9a-f]+\"")]
    private static partial Regex Version();
}
