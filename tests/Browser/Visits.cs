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

    /// <summary>The path of the page that is open.</summary>
    public static string Path(this IPage page) => new Uri(page.Url).AbsolutePath;
}
