using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

public sealed partial class SearchTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_box_in_the_header_leads_from_any_page_to_the_results()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");

        await HeaderBox(page).FillAsync("kneecap pain");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=kneecap+pain");

        await Expect(Results(page).First).ToBeVisibleAsync();
        await Expect(page.Locator("main").GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("kneecap pain");
    }

    [Fact]
    public async Task Nothing_of_the_search_is_loaded_until_its_box_is_used()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        Notes requests = Notes.OfRequests(page);
        await page.GotoAsync("/causes/overuse/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(requests, IsOfTheSearch);

        await HeaderBox(page).FocusAsync();

        await Expect(Options(page).First).ToBeVisibleAsync();
        Assert.Contains(requests, IsOfTheSearch);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("Control+k")]
    public async Task A_key_leads_to_the_box_from_anywhere_on_a_page(string key)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");

        await page.GetByRole(AriaRole.Group, new() { Name = "Colours" }).WaitForAsync(); // It comes with the same file.
        await page.Keyboard.PressAsync(key);

        await Expect(HeaderBox(page)).ToBeFocusedAsync();
        await Expect(HeaderBox(page)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_empty_box_asks_where_it_hurts()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");

        await HeaderBox(page).FocusAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Where does it hurt?" }).GetByRole(AriaRole.Option, new() { Name = "Outer side" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/find/outer/");
    }

    [Fact]
    public async Task An_empty_box_offers_the_last_searches_of_this_tab()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");
        await HeaderBox(page).FillAsync("stairs");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=stairs");

        await page.GotoAsync("/causes/overuse/");
        await HeaderBox(page).FocusAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Recent searches" }).GetByRole(AriaRole.Option).ClickAsync();

        await Expect(page).ToHaveURLAsync("/search/?q=stairs");
    }

    [Fact]
    public async Task The_box_is_a_combobox_that_the_arrow_keys_go_through()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");
        ILocator box = HeaderBox(page);
        await box.FillAsync("itbs");
        await Expect(Options(page).First).ToContainTextAsync("IT band syndrome");
        await Expect(box).ToHaveAttributeAsync("role", "combobox");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator("#" + await box.GetAttributeAsync("aria-controls"))).ToHaveAttributeAsync("role", "listbox");

        await box.PressAsync("ArrowDown");
        await Expect(Options(page).First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await Options(page).First.GetAttributeAsync("id"))!);
        await box.PressAsync("ArrowUp");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await box.PressAsync("ArrowUp");
        await Expect(Options(page).Last).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("ArrowDown");
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/causes/itb-syndrome/"));
    }

    [Fact]
    public async Task Escape_closes_the_list_and_leaves_what_was_typed()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");
        await HeaderBox(page).FillAsync("stairs");
        await Expect(Options(page).First).ToBeVisibleAsync();

        await HeaderBox(page).PressAsync("Escape");

        await Expect(Options(page).First).ToBeHiddenAsync();
        await Expect(HeaderBox(page)).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(HeaderBox(page)).ToHaveValueAsync("stairs");
    }

    [Theory]
    [InlineData("itbs")]
    [InlineData("")]
    [InlineData("zzyzx")]
    public async Task Axe_finds_nothing_to_fix_in_the_open_list(string query)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddAxeAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");
        await HeaderBox(page).FillAsync(query);
        await Expect(Options(page).First).ToBeVisibleAsync();

        string[] problems = await page.CheckAsync();
        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task The_status_says_how_many_pages_were_found_and_for_what()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "woodchip");

        int found = await Results(page).CountAsync();
        await Expect(Status(page)).Not.ToBeEmptyAsync();
        string status = await Status(page).InnerTextAsync();
        Assert.Equal(found, int.Parse(Number().Match(status).Value, CultureInfo.InvariantCulture));
        Assert.Contains("woodchip", status, StringComparison.Ordinal);
        await Expect(Status(page)).ToHaveAttributeAsync("role", "status");
    }

    [Fact]
    public async Task More_results_come_when_they_are_asked_for()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "knee");
        int before = await Results(page).CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "More results" }).ClickAsync();

        await Expect(Results(page).Nth(before)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_misspelled_word_is_read_as_the_one_that_was_meant()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "iliotibal");

        await Expect(Status(page)).ToContainTextAsync("Did you mean “iliotibial”?");
        await Expect(Results(page).First.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^/causes/itb-syndrome/"));
    }

    [Fact]
    public async Task The_words_that_answer_are_marked()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "woodchip");

        await Expect(Results(page).First.Locator("p mark").First).ToHaveTextAsync(new Regex("^woodchip", RegexOptions.IgnoreCase));
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

        await Expect(Results(page).First).ToBeVisibleAsync();
        await Expect(again).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_one_shard_does_not_come_the_others_still_answer()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/search/?q=woodchip");
        await Expect(Results(page).First).ToBeVisibleAsync();
        await visit.BlockAsync("**/search/*/*.json");

        await page.Locator("main").GetByRole(AriaRole.Searchbox).FillAsync("pfps woodchip");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        await Expect(Results(page).First.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^/causes/running-surface/"));
    }

    [Fact]
    public async Task Without_storage_only_the_recent_searches_are_missing()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked'); } })");
        IPage page = await visit.OpenAsync("/");
        await HeaderBox(page).FillAsync("stairs");
        await Expect(Options(page).First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync("/search/?q=stairs");
        await HeaderBox(page).FocusAsync();
        await Expect(Options(page).First).ToHaveTextAsync("Front of the knee");
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

        await Expect(Results(page).First.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new Regex("^/causes/itb-syndrome/"));
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
        await HeaderBox(page).FillAsync(query);
        await Expect(Options(page).First).ToBeVisibleAsync();
        await Expect(page.Locator("[role=status] > *, main :is(b, img[src=x]), main script:not([src])")).ToHaveCountAsync(0);
        Assert.NotEqual("run", await page.TitleAsync());
    }

    [Fact]
    public async Task Opening_a_result_leads_to_the_place_that_it_names()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await SearchAsync(visit, "ten-minute routine");

        await Results(page).First.GetByRole(AriaRole.Link, new() { Name = "A ten-minute routine" }).ClickAsync();

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

        string? best = await Results(page).First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        Assert.Equal(path, best?.Split('#')[0]);
    }

    private static async Task<IPage> SearchAsync(IBrowserContext visit, string query)
    {
        IPage page = await visit.OpenAsync($"/search/?q={Uri.EscapeDataString(query)}");
        await Expect(Results(page).First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator HeaderBox(IPage page) => page.GetByRole(AriaRole.Banner).Locator("input");

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Option);

    /// <summary>Of the engine, its index and the list of answers; the few lines that wait for the box to be used are not.</summary>
    private static bool IsOfTheSearch(string path) =>
        path.StartsWith("/search/", StringComparison.Ordinal) || ModuleOfTheSearch().IsMatch(path);

    private static ILocator Results(IPage page) => page.Locator("ol[data-search-results] > li");

    private static ILocator Status(IPage page) => page.Locator("[data-search-status]");

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"/assets/(?:find|search)(?:\.\w+)?\.js$")]
    private static partial Regex ModuleOfTheSearch();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
