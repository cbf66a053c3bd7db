using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What a visitor does.</summary>
internal static class Visits
{
    /// <summary>Opens a page in a new tab.</summary>
    public static async Task<IPage> OpenAsync(this IBrowserContext visit, string path)
    {
        IPage page = await visit.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Presses Tab until the element has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        const int Patience = 80;
        for (int press = 0; press < Patience; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"{target} is not reached by the keyboard.");
    }

    /// <summary>The path of the page that is open.</summary>
    public static string Path(this IPage page) => new Uri(page.Url).AbsolutePath;
}
