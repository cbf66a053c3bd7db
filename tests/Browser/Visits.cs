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

    /// <summary>Follows a link, and waits until the page is there: a click is over before it is.</summary>
    public static async Task FollowAsync(this IPage page, ILocator link)
    {
        string address = await link.EvaluateAsync<string>("link => new URL(link.getAttribute('href'), document.baseURI).href");
        await link.ClickAsync();
        await page.WaitForURLAsync(url => url == address);
    }

    /// <summary>
    /// Waits for what a script adds to every page once the page itself is there: the choice of colours comes last.
    /// </summary>
    public static Task WaitForExtrasAsync(this IPage page) =>
        page.GetByRole(AriaRole.Group, new() { Name = "Colours" }).WaitForAsync();

    /// <summary>Lets no request come through that matches a pattern.</summary>
    public static Task BlockAsync(this IBrowserContext visit, string pattern) => visit.RouteAsync(pattern, AbortAsync);

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

    private static async Task AbortAsync(IRoute route)
    {
        try
        {
            await route.AbortAsync();
        }
        catch (PlaywrightException)
        {
            // The page that asked has gone meanwhile. A handler must not throw, as Notes says.
        }
    }
}
