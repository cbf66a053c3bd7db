using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// A look at one page of each kind, opened once and then changed as readers change it: enlarged, spaced out, with large
/// text, on a phone and on a desk.
/// </summary>
public sealed class EveryKind(BuiltSite site, SharedBrowser browser) : IAsyncLifetime
{
    public const string Enlarged = "Nothing is cut off at 400 per cent";
    public const string Still = "Nothing moves";

    /// <summary>As WCAG 2.2 words it: 1.4.12. It overrides what a page sets.</summary>
    private const string Spacing =
        """
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
        """;

    private const string Moving =
        """
        () => [...document.querySelectorAll('*')].flatMap((element) => ['', '::before', '::after'].flatMap((pseudo) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
          const moves = animationName !== 'none' || scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration);
          return moves ? `${element.localName}.${element.className}${pseudo}` : [];
        }))
        """;

    /// <summary>In CSS pixels: twice what browsers begin with.</summary>
    private const int LargeText = 32;

    /// <summary>The height of the screens of <see cref="Widths"/>.</summary>
    private const int Height = 740;

    private readonly Reader _reader = new(site, browser);

    public static int[] Widths => [Screen.Phone.Width, Screen.Desktop.Width];

    internal Findings Findings { get; } = new();

    public static string SpacedOut(int width) => $"Nothing is cut off where text is spaced out, {width} px wide";

    public static string Large(int width) => $"Nothing is cut off where text is enlarged, {width} px wide";

    public static string Targets(int width) => $"Every control is large enough, {width} px wide";

    public async ValueTask InitializeAsync()
    {
        await _reader.InitializeAsync();
        await using IBrowserContext visit = await _reader.VisitAsync(visitor =>
        {
            visitor.ReducedMotion = ReducedMotion.Reduce;
            visitor.BypassCSP = true; // For the reader's own style sheet.
        });
        await Reader.LookThroughAsync(visit, _reader.Kinds, Findings, LookAsync);
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async Task LookAsync(IPage page, string path)
    {
        await page.SetViewportSizeAsync(Screen.Desktop.Width, Screen.Desktop.Height);
        await page.GotoAsync(path);
        await page.WaitForExtrasAsync();
        Findings.Add(Still, path, await page.EvaluateAsync<string[]>(Moving));

        await page.SetViewportSizeAsync(Screen.Enlarged.Width, Screen.Enlarged.Height);
        await AddLayoutAsync(Enlarged);

        IElementHandle spacing = await page.AddStyleTagAsync(new() { Content = Spacing });
        await AtBothWidthsAsync(width => AddLayoutAsync(SpacedOut(width)));
        await spacing.EvaluateAsync("style => style.remove()");

        await SetTextAsync(page, LargeText, LargeText);
        await AtBothWidthsAsync(width => AddLayoutAsync(Large(width)));
        await SetTextAsync(page, 16, 13);

        await AtBothWidthsAsync(
            async width => Findings.Add(Targets(width), path, await page.EvaluateAsync<string[]>(Probe.Targets)));

        async Task AddLayoutAsync(string rule) => Findings.Add(rule, path, await page.EvaluateAsync<string[]>(Probe.Layout));

        async Task AtBothWidthsAsync(Func<int, Task> measure)
        {
            foreach (int width in Widths)
            {
                await page.SetViewportSizeAsync(width, Height);
                await measure(width);
            }
        }
    }

    /// <summary>
    /// Sets the sizes of text in the browser's settings, of letters as wide as they are and of those of one width.
    /// </summary>
    private static async Task SetTextAsync(IPage page, int standard, int @fixed)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard, @fixed } });
        await Expect(page.Locator("html")).ToHaveCSSAsync("font-size", $"{standard}px");
    }
}
