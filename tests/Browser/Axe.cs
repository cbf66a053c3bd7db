using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// The checks of axe. It runs in the page itself: no page has frames, and by way of a page for each result, as the
/// package for Playwright does, it would take five times as long.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async (runOnly) => {
          const found = await axe.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
          return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
        }
        """;

    /// <summary>WCAG 2.2 AA, and what axe calls best practice.</summary>
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>The only rules of those that can come out otherwise in other colours.</summary>
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    /// <summary>Brings axe into every page of a visit.</summary>
    public static Task AddAxeAsync(this IBrowserContext visit) =>
        visit.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>What is wrong with the page by WCAG 2.2 AA and best practice, in light and in dark.</summary>
    public static async Task<IEnumerable<string>> CheckInLightAndDarkAsync(this IPage page) =>
    [
        .. await CheckAsync(page, ColorScheme.Light, new { type = "tag", values = Tags }),
        .. await CheckAsync(page, ColorScheme.Dark, new { type = "rule", values = ColourRules }),
    ];

    /// <summary>What is wrong with the page by all rules that axe runs unasked.</summary>
    public static Task<string[]> CheckAsync(this IPage page) => page.EvaluateAsync<string[]>(Run);

    private static async Task<IEnumerable<string>> CheckAsync(IPage page, ColorScheme colours, object runOnly)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        return (await page.EvaluateAsync<string[]>(Run, runOnly)).Select(violation => $"{colours}: {violation}");
    }
}
