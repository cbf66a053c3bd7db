using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What holds on each kind of page for those who press keys or have a palette of their own.</summary>
public sealed class AccessTests(Reader reader) : IClassFixture<Reader>
{
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
        await reader.AssertKindsAsync(visit, async page =>
        {
            await page.WaitForExtrasAsync();
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
        });
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

    /// <summary>There fills are gone: what is left is a frame, in a colour of the palette.</summary>
    [Fact]
    public async Task Buttons_and_care_cards_keep_their_frames_where_the_palette_is_forced()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ForcedColors = ForcedColors.Active);
        await reader.AssertKindsAsync(visit, page => page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .care-card, .search-box, label:has(:checked)')].flatMap((element) => {
              const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
              const isFramed = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
              const title = element.querySelector('.care-card-title');
              const isCovered = title && !/^rgba.* 0\)$/.test(getComputedStyle(title).backgroundColor);
              return element.checkVisibility() && (!isFramed || isCovered) ? `${element.localName}.${element.className}` : [];
            })
            """));
    }

    public static TheoryData<int> Widths => [Screen.Phone.Width, Screen.Desktop.Width];

    private Task<IBrowserContext> VisitAsync(ViewportSize screen) => reader.VisitAsync(visitor =>
    {
        visitor.ViewportSize = screen;
        visitor.ReducedMotion = ReducedMotion.Reduce;
    });
}
