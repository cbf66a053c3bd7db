using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Photographs as readers get them.</summary>
public sealed class PhotographTests(Reader reader) : IClassFixture<Reader>, IAsyncLifetime
{
    private const string Article = "/guides/on-the-road/";

    private readonly TemporaryFolder _folder = TemporaryFolder.OfCase("photograph-of-a-knee");
    private SiteServer? _server;

    public async ValueTask InitializeAsync()
    {
        await SiteProgram.RunAsync(_folder.Path, []);
        _server = await SiteServer.StartAsync(_folder.Combine("output"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(360, 1, "-400.")]
    [InlineData(360, 2, "-800.")]
    [InlineData(1280, 1, "-800.")]
    [InlineData(1280, 2, "-1000.")]
    public async Task A_reader_gets_the_file_that_their_screen_needs(int width, int dots, string file)
    {
        await using IBrowserContext visit = await VisitAsync(visitor =>
        {
            visitor.ViewportSize = new() { Width = width, Height = 740 };
            visitor.DeviceScaleFactor = dots;
        });
        IPage page = await visit.OpenAsync(Article);
        ILocator picture = page.GetByRole(AriaRole.Img, new() { Name = "A bent leg above a grey road." });

        await Expect(picture).ToBeVisibleAsync();
        await Expect(picture).Not.ToHaveJSPropertyAsync("naturalWidth", 0);
        string shown = await picture.EvaluateAsync<string>("picture => picture.currentSrc");
        Assert.Contains(file, shown, StringComparison.Ordinal);
        Assert.EndsWith(".avif", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_knows_the_shape_of_a_photograph_and_waits_for_none_but_the_first()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator first = page.GetByRole(AriaRole.Img, new() { Name = "A bent leg above a grey road." });
        ILocator second = page.GetByRole(AriaRole.Img, new() { Name = "The same leg, seen once more." });

        foreach (ILocator picture in new[] { first, second })
        {
            await Expect(picture).ToHaveAttributeAsync("width", "1000");
            await Expect(picture).ToHaveAttributeAsync("height", "667");
        }

        Assert.Null(await first.GetAttributeAsync("loading"));
        await Expect(second).ToHaveAttributeAsync("loading", "lazy");
    }

    [Fact]
    public async Task Opened_large_it_is_as_sharp_as_it_can_be()
    {
        await using IBrowserContext visit = await VisitAsync();
        IPage page = await visit.OpenAsync(Article);

        await page.GetByRole(AriaRole.Button, new() { Name = "Enlarge" }).First.ClickAsync();
        ILocator picture = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Img);

        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.Contains("-1000.", await picture.EvaluateAsync<string>("picture => picture.currentSrc"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_signal_the_small_file_stands_in_for_the_others()
    {
        await using IBrowserContext visit = await VisitAsync(visitor =>
        {
            visitor.ServiceWorkers = ServiceWorkerPolicy.Allow;
            visitor.DeviceScaleFactor = 2;
        });
        IPage page = await visit.OpenAsync("/images/");
        await page.EvaluateAsync(
            "navigator.serviceWorker.ready.then((registration) => registration.active.state === 'activated' || new Promise((done) => registration.active.addEventListener('statechange', done)))");

        await visit.SetOfflineAsync(true);
        await page.GotoAsync(Article);
        ILocator picture = page.GetByRole(AriaRole.Img, new() { Name = "A bent leg above a grey road." });

        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("picture => picture.naturalWidth") > 0, "The photograph is not shown.");
    }

    private Task<IBrowserContext> VisitAsync(Action<BrowserNewContextOptions>? change = null) => reader.VisitAsync(visitor =>
    {
        visitor.BaseURL = _server!.Address;
        change?.Invoke(visitor);
    });
}
