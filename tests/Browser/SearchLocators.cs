using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The parts of the search on a page.</summary>
internal static class SearchLocators
{
    public static ILocator HeaderBox(this IPage page) => page.GetByRole(AriaRole.Banner).Locator("input");

    /// <summary>What the list below the box in the header offers.</summary>
    public static ILocator Options(this IPage page) => page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Option);

    public static ILocator Results(this IPage page) => page.Locator("ol[data-search-results] > li");

    public static ILocator SearchStatus(this IPage page) => page.Locator("[data-search-status]");

    /// <summary>Opens the page of the search with a query that is answered.</summary>
    public static async Task SearchAsync(this IPage page, string query)
    {
        await page.GotoAsync($"/search/?q={Uri.EscapeDataString(query)}");
        await Assertions.Expect(page.Results().First).ToBeVisibleAsync();
    }
}
