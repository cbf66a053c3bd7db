using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What holds on every page of the site.</summary>
public sealed class EveryPageTests(Reader reader) : IClassFixture<Reader>
{
    /// <summary>
    /// Runs axe in the page itself: no page has frames, and by way of a page for each result, as the package for
    /// Playwright does, it would take five times as long.
    /// </summary>
    private const string RunAxe =
        """
        async (runOnly) => {
          const found = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
        }
        """;

    private const string LoadAllPictures =
        """
        () => Promise.allSettled([...document.images].map((picture) => {
          picture.loading = 'eager';
          return picture.decode();
        }))
        """;

    /// <summary>WCAG 2.2 AA, and what axe calls best practice.</summary>
    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>The only rules of those that can come out otherwise in other colours.</summary>
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    /// <summary>A breach of the Content-Security-Policy is such an error.</summary>
    [Fact]
    public async Task No_page_writes_an_error_to_the_console_or_fails_a_request()
    {
        ConcurrentQueue<string> errors = [];
        await using IBrowserContext visit = await reader.VisitAsync(options => options.ServiceWorkers = ServiceWorkerPolicy.Allow);
        visit.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                errors.Enqueue($"{message.Page?.Url}: {message.Text}");
        };
        visit.WebError += (_, error) => errors.Enqueue($"{error.Page?.Url}: {error.Error}");
        visit.RequestFailed += (_, request) => errors.Enqueue($"{request.Frame.Url}: {request.Url} failed, {request.Failure}");
        visit.Response += (_, response) =>
        {
            if (response.Status >= 400)
                errors.Enqueue($"{response.Frame.Url}: {response.Url} answers {response.Status}");
        };

        await reader.LookThroughAsync(visit, async (page, path) =>
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync(LoadAllPictures);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            return [];
        });

        Assert.True(errors.IsEmpty, string.Join('\n', errors));
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_narrow_screen()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IReadOnlyList<string> problems = await reader.LookThroughAsync(visit, async (page, path) =>
        {
            await page.GotoAsync(path);
            List<string> wide = [];
            foreach (ViewportSize screen in new[] { Screen.Phone, Screen.Narrow })
            {
                await page.SetViewportSizeAsync(screen.Width, screen.Height);
                int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > screen.Width)
                    wide.Add($"{width} px wide on a screen of {screen.Width} px");
            }

            return wide;
        });

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task Axe_finds_nothing_to_mend_on_a_phone_in_light_or_dark()
    {
        await using IBrowserContext visit = await VisitWithAxeAsync(Screen.Phone);
        IReadOnlyList<string> problems = await reader.LookThroughAsync(visit, async (page, path) =>
        {
            await page.GotoAsync(path);
            return await CheckAsync(page);
        });

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>What each page of a kind has of its own, its words and pictures, is looked at on a phone.</summary>
    [Fact]
    public async Task Axe_finds_nothing_to_mend_on_a_desk_in_light_or_dark()
    {
        await using IBrowserContext visit = await VisitWithAxeAsync(Screen.Desktop);
        IReadOnlyList<string> problems = await reader.LookThroughKindsAsync(visit, CheckAsync);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static async Task<IEnumerable<string>> CheckAsync(IPage page) =>
        [.. await CheckAsync(page, ColorScheme.Light, "tag", AllRules), .. await CheckAsync(page, ColorScheme.Dark, "rule", ColourRules)];

    private static async Task<IEnumerable<string>> CheckAsync(IPage page, ColorScheme colours, string kind, string[] rules)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        string[] found = await page.EvaluateAsync<string[]>(RunAxe, new { type = kind, values = rules });
        return found.Select(violation => $"{colours}: {violation}");
    }

    private async Task<IBrowserContext> VisitWithAxeAsync(ViewportSize screen)
    {
        IBrowserContext visit = await reader.VisitAsync(visitor => (visitor.ViewportSize, visitor.ReducedMotion) = (screen, ReducedMotion.Reduce));
        await visit.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        return visit;
    }
}
