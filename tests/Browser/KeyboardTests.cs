using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Journeys with no pointer. Those through the finder and to a source are with the finder and with reading.</summary>
public sealed class KeyboardTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task A_heading_is_searched_for_and_opened()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");

        await page.TabToAsync(page.GetByRole(AriaRole.Banner).Locator("input"));
        await page.Keyboard.TypeAsync("ten-minute routine");
        await page.Keyboard.PressAsync("Enter");
        ILocator result = page.Locator("[data-search-results]").GetByRole(AriaRole.Link).First;
        await Expect(result).ToBeVisibleAsync();
        await page.TabToAsync(result);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync("/guides/warming-up/#a-ten-minute-routine");
        await Expect(page.Locator("h2:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_checklist_is_narrowed_ticked_and_printed_and_remembers_it()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync("window.print = () => { document.title = 'printed'; }");
        IPage page = await visit.OpenAsync("/checklist/");
        ILocator cause = page.GetByRole(AriaRole.Checkbox, new() { Name = "Running surface" });
        ILocator line = page.Locator(".checklist").GetByRole(AriaRole.Checkbox).First;

        await page.TabToAsync(cause);
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Print" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveTitleAsync("printed");
        await page.TabToAsync(line.And(page.Locator(":visible")));
        await page.Keyboard.PressAsync("Space");

        await page.ReloadAsync();
        await Expect(cause).ToBeCheckedAsync();
        await Expect(line).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Other_colours_are_chosen()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = ColorScheme.Light);
        IPage page = await visit.OpenAsync("/causes/");
        ILocator colours = page.GetByRole(AriaRole.Group, new() { Name = "Colours" });

        await page.TabToAsync(colours.GetByRole(AriaRole.Radio, new() { Name = "As on this device" }));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(colours.GetByRole(AriaRole.Radio, new() { Name = "Dark" })).ToBeCheckedAsync();
        await Expect(page.Locator("html")).ToHaveCSSAsync("color-scheme", "dark");
    }
}
