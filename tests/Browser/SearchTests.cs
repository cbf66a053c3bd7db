using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The page of the search.</summary>
public sealed partial class SearchTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_status_says_how_many_pages_were_found_and_for_what()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("woodchip");

        int found = await page.Results().CountAsync();
        await Expect(page.SearchStatus()).Not.ToBeEmptyAsync();
        string status = await page.SearchStatus().InnerTextAsync();
        Assert.Equal(found, int.Parse(Number().Match(status).Value, CultureInfo.InvariantCulture));
        Assert.Contains("woodchip", status, StringComparison.Ordinal);
        await Expect(page.SearchStatus()).ToHaveAttributeAsync("role", "status");
    }

    [Fact]
    public async Task More_results_come_when_they_are_asked_for()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("knee");
        int before = await page.Results().CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "More results" }).ClickAsync();

        await Expect(page.Results().Nth(before)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_misspelled_word_is_read_as_the_one_that_was_meant()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("iliotibal");

        await Expect(page.SearchStatus()).ToContainTextAsync("Did you mean “iliotibial”?");
        await Expect(page.Results().First.GetByRole(AriaRole.Link).First)
            .ToHaveAttributeAsync("href", new Regex("^/causes/itb-syndrome/"));
    }

    [Fact]
    public async Task The_words_that_answer_are_marked()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("woodchip");

        await Expect(page.Results().First.Locator("p mark").First)
            .ToHaveTextAsync(new Regex("^[Ww]oodchip"));
    }

    [Theory]
    [InlineData("**/search/*/w*.json")]
    [InlineData("**/search/*/t*.json")]
    public async Task Where_a_part_of_the_index_does_not_come_the_page_says_so_and_tries_again_when_asked_to(string part)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await visit.BlockAsync(part);
        await page.GotoAsync("/search/?q=stairs");
        ILocator again = page.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await Expect(again).ToBeVisibleAsync();

        await visit.UnrouteAsync(part);
        await again.ClickAsync();

        await Expect(page.Results().First).ToBeVisibleAsync();
        await Expect(again).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_one_shard_does_not_come_the_others_still_answer()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/search/?q=woodchip");
        await Expect(page.Results().First).ToBeVisibleAsync();
        await visit.BlockAsync("**/search/*/*.json");

        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("pfps woodchip");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        await Expect(page.Results().First.GetByRole(AriaRole.Link).First)
            .ToHaveAttributeAsync("href", new Regex("^/causes/running-surface/"));
    }

    [Fact]
    public async Task Results_follow_what_is_typed()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("stairs");

        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("itbs");

        await Expect(page.Results().First.GetByRole(AriaRole.Link).First)
            .ToHaveAttributeAsync("href", new Regex("^/causes/itb-syndrome/"));
        await Expect(page).ToHaveURLAsync(new Regex(@"\?q=itbs$"));
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/search/?q=zzyzx");

        await Expect(page.SearchStatus()).ToContainTextAsync("Nothing found for “zzyzx”");
        await Expect(page.Results()).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("<b>stairs</b>")]
    [InlineData("<img src=x onerror=\"document.title='run'\"> stairs")]
    [InlineData("\"><script>document.title='run'</script>")]
    public async Task Markup_in_what_is_typed_stays_text(string query)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.BypassCSP = true); // Nothing but the script itself prevents it.
        IPage page = await visit.OpenAsync($"/search/?q={Uri.EscapeDataString(query)}");

        await Expect(page.SearchStatus()).ToContainTextAsync(query);
        await page.HeaderBox().FillAsync(query);
        await Expect(page.Options().First).ToBeVisibleAsync();
        await Expect(page.Locator("[role=status] > *, main :is(b, img[src=x]), main script:not([src])")).ToHaveCountAsync(0);
        Assert.NotEqual("run", await page.TitleAsync());
    }

    [Fact]
    public async Task Opening_a_result_leads_to_the_place_that_it_names()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        await page.SearchAsync("ten-minute routine");

        await page.Results().First.GetByRole(AriaRole.Link, new() { Name = "A ten-minute routine" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/guides/warming-up/#"));
        await Expect(page.Locator("h2:target")).ToHaveTextAsync("A ten-minute routine");
        await Expect(page.Locator("h2:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_search_page_lists_every_title_alias_and_heading()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.JavaScriptEnabled = false);
        IPage page = await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Banner).Locator("input").FillAsync("itbs");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=itbs");

        string[] listed = [.. (await page.Locator("[data-search-all] a").AllInnerTextsAsync()).Select(Plain)];
        Assert.Equal(listed.Order(StringComparer.OrdinalIgnoreCase), listed);
        Assert.Contains("ITBS", listed);
        Assert.Contains("PFPS", listed);
        foreach (IHtmlDocument article in site.Pages.Where(page => page.Value.QuerySelector("article.article") is not null)
            .Select(page => page.Value))
        {
            string title = Plain(article.QuerySelector("h1")!.TextContent);
            Assert.Contains(title, listed);
            Assert.All(article.QuerySelectorAll(".prose h2"),
                heading => Assert.Contains($"{Plain(heading.TextContent)} ({title})", listed));
        }
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
