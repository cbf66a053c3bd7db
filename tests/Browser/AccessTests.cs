using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What holds on each kind of page for those who enlarge it, space it out, point with a thumb, press keys, or want no motion.</summary>
public sealed class AccessTests(Reader reader) : IClassFixture<Reader>
{
    /// <summary>As WCAG 2.2 words it: 1.4.12. It overrides what a page sets.</summary>
    private const string Spacing =
        """
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
        """;

    /// <summary>In CSS pixels: twice what browsers begin with.</summary>
    private const int LargeText = 32;

    [Fact]
    public Task Nothing_is_cut_off_or_overlaps_when_a_page_is_enlarged_to_400_per_cent() =>
        AssertLayoutAsync(Screen.Enlarged, _ => Task.CompletedTask);

    [Theory]
    [MemberData(nameof(Widths))]
    public Task Nothing_is_cut_off_or_overlaps_when_text_is_spaced_out(int width) =>
        AssertLayoutAsync(new() { Width = width, Height = 740 }, page => page.AddStyleTagAsync(new() { Content = Spacing }));

    [Theory]
    [MemberData(nameof(Widths))]
    public Task Nothing_is_cut_off_or_overlaps_when_only_text_is_enlarged_to_200_per_cent(int width) =>
        AssertLayoutAsync(new() { Width = width, Height = 740 }, async page =>
        {
            ICDPSession session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = LargeText, @fixed = LargeText } });
            await Expect(page.Locator("html")).ToHaveCSSAsync("font-size", $"{LargeText}px");
        });

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Every_control_is_large_enough_for_a_thumb(int width)
    {
        await using IBrowserContext visit = await VisitAsync(new() { Width = width, Height = 740 });
        AssertNone(await reader.LookThroughKindsAsync(visit, async page => await page.EvaluateAsync<string[]>(Probe.Targets)));
    }

    [Fact]
    public async Task On_a_phone_the_box_of_the_search_opens_when_it_is_used()
    {
        await using IBrowserContext visit = await VisitAsync(Screen.Enlarged);
        IPage page = await visit.OpenAsync("/causes/");
        ILocator box = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Search);

        await page.TabToAsync(box.Locator("input"));

        await Expect(box.Locator("input")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(box.GetByRole(AriaRole.Button)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Tab_goes_through_every_control_in_order_and_each_shows_that_it_has_the_focus(int width)
    {
        await using IBrowserContext visit = await VisitAsync(new() { Width = width, Height = Screen.Enlarged.Height });
        await visit.AddInitScriptAsync(Probe.Focus);
        AssertNone(await reader.LookThroughKindsAsync(visit, async page =>
        {
            await page.GetByRole(AriaRole.Group, new() { Name = "Colours" }).WaitForAsync();
            int stops = await page.EvaluateAsync<int>(
                """
                () => {
                  // The first lines of a long list stand for the others.
                  for (const line of document.querySelectorAll(':is(ol, ul) > li:nth-child(n + 20)')) line.remove();
                  // The preview of a source or a term may be a stop of its own.
                  return focusStops().length + document.querySelectorAll('.citation a, a.term').length;
                }
                """);
            for (int press = 0; press < stops; press++)
                await page.Keyboard.PressAsync("Tab");
            return await page.EvaluateAsync<string[]>("focusProblems()");
        }));
    }

    [Fact]
    public async Task A_place_on_the_drawing_of_the_knee_shows_that_it_has_the_focus()
    {
        await using IBrowserContext visit = await VisitAsync(Screen.Phone);
        IPage page = await visit.OpenAsync("/");
        ILocator place = page.Locator("main figure [href='/find/outer/']");
        await place.ScrollIntoViewIfNeededAsync();
        byte[] before = await place.ScreenshotAsync();

        await page.TabToAsync(place);

        Assert.NotEqual(before, await place.ScreenshotAsync());
    }

    [Fact]
    public async Task Nothing_moves_where_motion_is_not_welcome()
    {
        await using IBrowserContext visit = await VisitAsync(Screen.Desktop);
        await visit.AddInitScriptAsync("addEventListener('pagereveal', ({ viewTransition }) => { document.documentElement.dataset.slides = !!viewTransition; })");
        AssertNone(await reader.LookThroughKindsAsync(visit, async page => await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')].flatMap((element) => ['', '::before', '::after'].flatMap((pseudo) => {
              const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
              const moves = animationName !== 'none' || scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration);
              return moves ? `${element.localName}.${element.className}${pseudo}` : [];
            }))
            """)));

        IPage page = await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Guides" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-slides", "false");
    }

    /// <summary>There fills are gone: what is left is a frame, in a colour of the palette.</summary>
    [Fact]
    public async Task Buttons_and_care_cards_keep_their_frames_where_the_palette_is_forced()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ForcedColors = ForcedColors.Active);
        AssertNone(await reader.LookThroughKindsAsync(visit, async page => await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .care-card, .search-box, label:has(:checked)')].flatMap((element) => {
              const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
              const isFramed = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
              const title = element.querySelector('.care-card-title');
              const isCovered = title && !/^rgba.* 0\)$/.test(getComputedStyle(title).backgroundColor);
              return element.checkVisibility() && (!isFramed || isCovered) ? `${element.localName}.${element.className}` : [];
            })
            """)));
    }

    public static TheoryData<int> Widths => [Screen.Phone.Width, Screen.Desktop.Width];

    private async Task AssertLayoutAsync(ViewportSize screen, Func<IPage, Task> change)
    {
        await using IBrowserContext visit = await VisitAsync(screen);
        AssertNone(await reader.LookThroughKindsAsync(visit, async page =>
        {
            await change(page);
            return await page.EvaluateAsync<string[]>(Probe.Layout);
        }));
    }

    private Task<IBrowserContext> VisitAsync(ViewportSize screen) => reader.VisitAsync(visitor =>
    {
        visitor.ViewportSize = screen;
        visitor.ReducedMotion = ReducedMotion.Reduce;
        visitor.BypassCSP = true; // For the reader's own style sheet.
    });

    private static void AssertNone(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));
}
