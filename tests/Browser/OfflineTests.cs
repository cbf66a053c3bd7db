using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Reading without a signal, and what happens when a new version is published.</summary>
public sealed partial class OfflineTests(Reader reader, BuiltSite site) : IClassFixture<Reader>, IAsyncLifetime
{
    private const string Update = "navigator.serviceWorker.getRegistration().then((registration) => registration.update())";

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
        await page.EvaluateAsync(Update);
        await UntilAsync(page, "registration.waiting");
        await page.GotoAsync("/causes/footwear/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToContainTextAsync("New: ");

        await page.CloseAsync();
        IPage later = await visit.NewPageAsync();
        await later.GotoAsync("/causes/footwear/");
        await Expect(later.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("New: ");
        Assert.Single(await later.EvaluateAsync<string[]>("caches.keys()"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_version_that_cannot_be_fetched_as_a_whole_leaves_the_old_one(bool isMixed)
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await OpenAndKeepAsync(visit, "/causes/overuse/");
        Publish(html => html.Replace("<h1>", "<h1>New: ", StringComparison.Ordinal));
        string picture = _folder.Combine("images/warm-up.svg");
        if (isMixed)
            File.AppendAllText(picture, "<!-- Of another version. -->");
        else
            File.Delete(picture);

        await page.EvaluateAsync(Update);
        await UntilAsync(page, "!registration.installing");
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
        File.WriteAllLines(worker,
            File.ReadAllLines(worker).Where(line => !line.StartsWith("self.site", StringComparison.Ordinal)));

        await page.EvaluateAsync(Update);

        await UntilAsync(page, "!registration && (await caches.keys()).length === 0");
    }

    private static async Task<IPage> OpenAndKeepAsync(IBrowserContext visit, string path)
    {
        IPage page = await visit.NewPageAsync();
        await page.GotoAsync(path);
        await UntilAsync(page, "registration?.active?.state === 'activated'");
        return page;
    }

    /// <param name="page">Where to look.</param>
    /// <param name="condition">An expression of the page's <c>registration</c> of a service worker.</param>
    private static async Task UntilAsync(IPage page, string condition) => await page.EvaluateAsync(
        $$"""
        async () => {
          for (let looks = 0; looks < 1000; looks++) {
            const registration = await navigator.serviceWorker.getRegistration();
            if ({{condition}}) return;
            await new Promise((done) => setTimeout(done, 20));
          }
          throw new Error('It has not come to this: {{condition.Replace("'", "", StringComparison.Ordinal)}}');
        }
        """);

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
        string script = Version().Replace(File.ReadAllText(worker), "\"version\":\"another\"");
        File.WriteAllText(worker,
            Page().Replace(script, page => $"\"{page.Groups["path"]}\":\"{IntegrityOf(page.Groups["path"].Value)}\""));
    }

    private string IntegrityOf(string page)
    {
        string file = page.EndsWith(".html", StringComparison.Ordinal) ? page : page + "index.html";
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(File.ReadAllBytes(_folder.Combine(file))));
    }

    [GeneratedRegex("\"version\":\"[0-9a-f]+\"")]
    private static partial Regex Version();

    /// <summary>A page among the files of a version: the path of its folder, or a file.</summary>
    [GeneratedRegex("\"(?<path>|[^\":]+/|[^\":]+\\.html)\":\"sha256-[^\"]+\"")]
    private static partial Regex Page();
}
