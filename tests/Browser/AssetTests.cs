using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The theme's files as the build makes them small.</summary>
public sealed partial class AssetTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    /// <summary>The rules as the browser understands them, but for how the values of custom properties are spaced.</summary>
    private const string RulesOf =
        """
        (css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          const flat = (rules) => [...rules].flatMap((rule) => rule.type === CSSRule.STYLE_RULE || !rule.cssRules
            ? [rule.cssText] : flat(rule.cssRules).map((inner) => `${rule.name ?? rule.conditionText ?? rule.constructor.name} ${inner}`));
          return flat(sheet.cssRules).map((rule) => rule.replace(/\s+/g, '').replace(/(^|[^\d.])0\./g, '$1.'));
        }
        """;

    [Fact]
    public async Task Small_style_sheets_say_what_the_theme_says()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        string[] written = await RulesAsync(page, RepositoryRoot.Combine("theme"));
        string[] published = await RulesAsync(page, Path.Combine(site.Folder, "assets"));

        Assert.True(written.Length > 200, $"The theme has {written.Length} rules only.");
        Assert.Equal(written, published);
    }

    [Fact]
    public void A_file_of_the_theme_is_called_by_what_is_in_it() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets")),
            file => Assert.Matches(Fingerprint(), Path.GetFileName(file)));

    private static async Task<string[]> RulesAsync(IPage page, string folder)
    {
        List<string> rules = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.css", SearchOption.AllDirectories))
            rules.AddRange(await page.EvaluateAsync<string[]>(RulesOf, await File.ReadAllTextAsync(file)));
        return [.. rules.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^[\w-]+\.[0-9a-f]{8}\.(css|js|svg)$")]
    private static partial Regex Fingerprint();
}
