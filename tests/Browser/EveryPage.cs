using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// A look at every page of the site, each opened once: on a desk as it comes, with all its pictures, then on a narrow
/// screen and on a phone.
/// </summary>
public sealed class EveryPage(BuiltSite site, SharedBrowser browser) : IAsyncLifetime
{
    public const string Tables = "Its tables have names of their own";
    public const string Width = "It fits the width of a narrow screen";
    public const string AxeOnDesk = "Axe finds nothing on a desk";
    public const string AxeOnPhone = "Axe finds nothing on a phone";

    private const string LoadAllPictures =
        """
        () => Promise.allSettled([...document.images].map((picture) => {
          picture.loading = 'eager';
          return picture.decode();
        }))
        """;

    private readonly Reader _reader = new(site, browser);

    internal Findings Findings { get; } = new();

    /// <summary>What the browser reported while the pages were open, before axe ran in them.</summary>
    internal IReadOnlyCollection<string> Errors { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await _reader.InitializeAsync();
        await using IBrowserContext visit =
            await _reader.VisitAsync(visitor => visitor.ServiceWorkers = ServiceWorkerPolicy.Allow);
        await visit.AddAxeAsync();
        Notes errors = Notes.OfErrors(visit);
        HashSet<string> kinds = [.. _reader.Kinds];
        await Reader.LookThroughAsync(visit, _reader.Paths, Findings, async (page, path) =>
        {
            await page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference, ColorScheme = ColorScheme.Light });
            await page.GotoAsync(path);
            await page.EvaluateAsync(LoadAllPictures);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Findings.Add(Tables, path, await NamesOfTablesAsync(page));

            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            if (kinds.Contains(path)) // What each page of a kind has of its own, its words and pictures, is looked at on a phone.
                Findings.Add(AxeOnDesk, path, await page.CheckInLightAndDarkAsync());
            Findings.Add(Width, path, await TooWideAsync(page, Screen.Narrow));
            Findings.Add(Width, path, await TooWideAsync(page, Screen.Phone));
            Findings.Add(AxeOnPhone, path, await page.CheckInLightAndDarkAsync());
        });
        Errors = [.. errors]; // What closing the visit interrupts is no error.
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private static async Task<IEnumerable<string>> NamesOfTablesAsync(IPage page)
    {
        string[] names =
            await page.Locator(".table-box").EvaluateAllAsync<string[]>("boxes => boxes.map((box) => box.ariaLabel)");
        return names.GroupBy(name => name).Where(same => same.Count() > 1 || same.Key is "Table")
            .Select(same => $"{same.Count()} × {same.Key}");
    }

    private static async Task<IEnumerable<string>> TooWideAsync(IPage page, ViewportSize screen)
    {
        await page.SetViewportSizeAsync(screen.Width, screen.Height);
        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return width > screen.Width ? [$"{width} px wide on a screen of {screen.Width} px"] : [];
    }
}
