using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed partial class SearchTests(Reader reader, BuiltSite site)
{
    [Fact]
    public async Task The_box_in_the_header_leads_from_any_page_to_the_results()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");

        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).FillAsync("kneecap pain");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=kneecap+pain");

        await Expect(Results(page).First).ToBeVisibleAsync();
        await Expect(page.Locator("main").GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("kneecap pain");
    }

    [Fact]
    public async Task The_status_says_how_many_pages_were_found_and_for_what()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "stairs");

        int found = await Results(page).CountAsync();
        string status = await Status(page).InnerTextAsync();
        Assert.Equal(found, int.Parse(Number().Match(status).Value, CultureInfo.InvariantCulture));
        Assert.Contains("stairs", status, StringComparison.Ordinal);
        await Expect(Status(page)).ToHaveAttributeAsync("role", "status");
    }

    [Theory]
    [InlineData("IT band syndrome", "/causes/itb-syndrome/")]
    [InlineData("running surface", "/causes/running-surface/")]
    [InlineData("when to see a doctor", "/guides/when-to-see-a-doctor/")]
    public Task A_page_is_found_by_its_title(string title, string path) => AssertBestAsync(title, path);

    [Theory]
    [InlineData("ITBS", "/causes/itb-syndrome/")]
    [InlineData("PFPS", "/causes/runners-knee/")]
    public Task A_page_is_found_by_an_alias(string alias, string path) => AssertBestAsync(alias, path);

    [Theory]
    [InlineData("a ten-minute routine", "/guides/warming-up/")]
    [InlineData("painkillers", "/guides/the-first-two-weeks/")]
    public Task A_page_is_found_by_a_heading(string heading, string path) => AssertBestAsync(heading, path);

    [Theory]
    [InlineData("handrail", "/guides/strength-exercises/")]
    [InlineData("woodchip", "/causes/running-surface/")]
    public Task A_page_is_found_by_a_word_of_its_text(string word, string path) => AssertBestAsync(word, path);

    [Theory]
    [InlineData("ÍLIOTIBIAL", "/causes/itb-syndrome/")]
    [InlineData("RUNNER’S KNEE", "/causes/runners-knee/")]
    [InlineData("runner's knee", "/causes/runners-knee/")]
    public Task Capitals_accents_and_apostrophes_do_not_matter(string query, string path) => AssertBestAsync(query, path);

    [Theory]
    [InlineData("patellof", "/causes/runners-knee/")]
    [InlineData("iliot", "/causes/itb-syndrome/")]
    public Task The_beginning_of_a_word_is_enough(string beginning, string path) => AssertBestAsync(beginning, path);

    [Fact]
    public async Task Results_follow_what_is_typed()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "stairs");

        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("itbs");

        await Expect(Results(page).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("^/causes/itb-syndrome/"));
        await Expect(page).ToHaveURLAsync(new Regex(@"\?q=itbs$"));
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/search/?q=zzyzx");

        await Expect(Status(page)).ToContainTextAsync("Nothing found for “zzyzx”");
        await Expect(Results(page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("<b>stairs</b>")]
    [InlineData("<img src=x onerror=\"document.title='run'\"> stairs")]
    [InlineData("\"><script>document.title='run'</script>")]
    public async Task Markup_in_what_is_typed_stays_text(string query)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.BypassCSP = true); // Nothing but the script itself prevents it.
        IPage page = await visit.OpenAsync($"/search/?q={Uri.EscapeDataString(query)}");

        await Expect(Status(page)).ToContainTextAsync(query);
        await Expect(page.Locator("[data-search-status] > *, main :is(b, script, img[src=x])")).ToHaveCountAsync(0);
        Assert.NotEqual("run", await page.TitleAsync());
    }

    [Fact]
    public async Task Opening_a_result_leads_to_the_place_that_it_names()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "ten-minute routine");

        await Results(page).First.GetByRole(AriaRole.Link).ClickAsync();

        Assert.Equal("/guides/warming-up/", page.Path());
        await Expect(page.Locator("h2:target")).ToHaveTextAsync("A ten-minute routine");
        await Expect(page.Locator("h2:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_search_page_lists_every_title_alias_and_heading()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.JavaScriptEnabled = false);
        IPage page = await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Searchbox).FillAsync("itbs");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=itbs");

        string[] listed = [.. (await page.Locator("[data-search-all] a").AllInnerTextsAsync()).Select(Plain)];
        Assert.Equal(listed.Order(StringComparer.OrdinalIgnoreCase), listed);
        Assert.Contains("ITBS", listed);
        Assert.Contains("PFPS", listed);
        foreach (IHtmlDocument article in site.Pages.Where(page => page.Value.QuerySelector("article.article") is not null).Select(page => page.Value))
        {
            string title = Plain(article.QuerySelector("h1")!.TextContent);
            Assert.Contains(title, listed);
            Assert.All(article.QuerySelectorAll(".prose h2"), heading => Assert.Contains($"{Plain(heading.TextContent)} ({title})", listed));
        }
    }

    private async Task AssertBestAsync(string query, string path)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, query);

        string? best = await Results(page).First.GetByRole(AriaRole.Link).GetAttributeAsync("href");
        Assert.Equal(path, best?.Split('#')[0]);
    }

    private static async Task<IPage> SearchAsync(IBrowserContext visit, string query)
    {
        IPage page = await visit.OpenAsync($"/search/?q={Uri.EscapeDataString(query)}");
        await Expect(Results(page).First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Results(IPage page) => page.Locator("ol[data-search-results] > li");

    private static ILocator Status(IPage page) => page.Locator("[data-search-status]");

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
