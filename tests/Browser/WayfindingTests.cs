using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

public sealed class WayfindingTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_first_key_press_offers_to_skip_to_the_main_text()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");
        ILocator skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the main text" });
        ILocator main = page.GetByRole(AriaRole.Main);

        await page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");
        await Expect(main).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(main.Locator(":focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_unknown_address_shows_the_page_that_leads_on()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();

        IResponse? response = await page.GotoAsync("/causes/tennis-elbow/");

        Assert.Equal(404, response!.Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Page not found");
        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("stairs");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=stairs");
    }
}
