using System.Globalization;
using Microsoft.Playwright;

namespace KneesAfterRunning.Bench;

/// <summary>
/// What the search moves and how long it takes, in headless Chromium: for each query in a new browser, all at once (the
/// first query, with the modules and the index's first file), and letter by letter (each further key). Bytes are of the
/// bodies, compressed by gzip. A key's time is from the call of the engine to its answer, files that it must fetch from
/// this machine included, and again once everything is there.
/// </summary>
internal static class SearchSizes
{
    /// <summary>Pages that the box shows: what is counted is what a reader is shown.</summary>
    private const int Shown = 5;

    private static readonly string[] Queries =
    [
        "knee", "downhill", "outside of knee hurts downhill", "when should i see a doctor", "kneecap pain stairs", "runn",
        "iliotibal band", "patela femoral", "over striding", "swolen knee after long run",
    ];

    public static async Task WriteAsync(IEnumerable<string> outputs)
    {
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROME_PATH") ?? "/usr/bin/chromium",
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-background-networking"],
        });
        foreach (string output in outputs)
        {
            Console.WriteLine($"\n{output}: {Directory.EnumerateFiles(Path.Combine(output, "search"), "*.json", SearchOption.AllDirectories).Count()} files of the index");
            Console.WriteLine($"{"query",-34}{"first",8}{"files",7}{"ms",6}   {"next key, most",16}{"files",7}{"mean",7}   {"ms, most",9}{"again",7}");
            foreach (string query in Queries)
                await MeasureAsync(browser, output, query);
        }
    }

    private static async Task MeasureAsync(IBrowser browser, string output, string query)
    {
        await using FileServer server = new(output);
        (int Files, int Bytes) first;
        double firstTime;
        await using (IBrowserContext visit = await browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block }))
        {
            IPage page = await OpenAsync(visit, server, output);
            firstTime = await FindAsync(page, query);
            first = server.Moved();
        }

        List<(int Files, int Bytes)> keys = [];
        List<double> times = [];
        List<double> again = [];
        await using (IBrowserContext visit = await browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block }))
        {
            IPage page = await OpenAsync(visit, server, output);
            for (int length = 1; length <= query.Length; length++)
            {
                double time = await FindAsync(page, query[..length]);
                (int Files, int Bytes) moved = server.Moved();
                if (length == 1)
                    continue; // It brings the modules and the first file.
                keys.Add(moved);
                times.Add(time);
                again.Add(await FindAsync(page, query[..length]));
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{query,-34}{first.Bytes,8}{first.Files,7}{firstTime,6:0}   {keys.Max(key => key.Bytes),16}{keys.Max(key => key.Files),7}{keys.Average(key => key.Bytes),7:0}   {times.Max(),9:0}{again.Max(),7:0}"));
    }

    /// <summary>Opens a page and brings the modules, which count; the page itself does not.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext visit, FileServer server, string output)
    {
        IPage page = await visit.NewPageAsync();
        await page.GotoAsync(server.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        server.Moved();
        string assets = Path.Combine(output, "assets");
        string[] modules = [.. Directory.EnumerateFiles(assets, "search*.js").Select(file => $"/assets/{Path.GetFileName(file)}")];
        string engine = "/assets/" + Path.GetFileName(Directory.EnumerateFiles(assets, "find*.js").Single(file => !Path.GetFileName(file).StartsWith("finder", StringComparison.Ordinal)));
        await page.EvaluateAsync("async ([engine, modules]) => { for (const one of modules) await fetch(one, { cache: 'reload' }); globalThis.engine = await import(engine); }", new object[] { engine, modules });
        return page;
    }

    private static Task<double> FindAsync(IPage page, string query) =>
        page.EvaluateAsync<double>("async ([query, shown]) => { const start = performance.now(); await engine.find(query, shown); return performance.now() - start; }", new object[] { query, Shown });
}
