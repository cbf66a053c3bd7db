using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The box of the search in the header, and the list that opens below it.</summary>
public sealed partial class SearchBoxTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_box_in_the_header_leads_from_any_page_to_the_results()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");

        await page.HeaderBox().FillAsync("kneecap pain");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=kneecap+pain");

        await Expect(page.Results().First).ToBeVisibleAsync();
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

        await page.HeaderBox().FocusAsync();

        await Expect(page.Options().First).ToBeVisibleAsync();
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

        await Expect(page.HeaderBox()).ToBeFocusedAsync();
        await Expect(page.HeaderBox()).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_empty_box_asks_where_it_hurts()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");

        await page.HeaderBox().FocusAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Where does it hurt?" })
            .GetByRole(AriaRole.Option, new() { Name = "Outer side" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/find/outer/");
    }

    [Fact]
    public async Task An_empty_box_offers_the_last_searches_of_this_tab()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");
        await page.HeaderBox().FillAsync("stairs");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=stairs");

        await page.GotoAsync("/causes/overuse/");
        await page.HeaderBox().FocusAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Recent searches" }).GetByRole(AriaRole.Option).ClickAsync();

        await Expect(page).ToHaveURLAsync("/search/?q=stairs");
    }

    [Fact]
    public async Task The_box_is_a_combobox_that_the_arrow_keys_go_through()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/overuse/");
        ILocator box = page.HeaderBox();
        await box.FillAsync("itbs");
        await Expect(page.Options().First).ToContainTextAsync("IT band syndrome");
        await Expect(box).ToHaveAttributeAsync("role", "combobox");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator("#" + await box.GetAttributeAsync("aria-controls"))).ToHaveAttributeAsync("role", "listbox");

        await box.PressAsync("ArrowDown");
        await Expect(page.Options().First).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await page.Options().First.GetAttributeAsync("id"))!);
        await box.PressAsync("ArrowUp");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await box.PressAsync("ArrowUp");
        await Expect(page.Options().Last).ToHaveAttributeAsync("aria-selected", "true");
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
        await page.HeaderBox().FillAsync("stairs");
        await Expect(page.Options().First).ToBeVisibleAsync();

        await page.HeaderBox().PressAsync("Escape");

        await Expect(page.Options().First).ToBeHiddenAsync();
        await Expect(page.HeaderBox()).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(page.HeaderBox()).ToHaveValueAsync("stairs");
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
        await page.HeaderBox().FillAsync(query);
        await Expect(page.Options().First).ToBeVisibleAsync();

        string[] problems = await page.CheckAsync();
        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task Without_storage_only_the_recent_searches_are_missing()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync(
            "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked'); } })");
        IPage page = await visit.OpenAsync("/");
        await page.HeaderBox().FillAsync("stairs");
        await Expect(page.Options().First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync("/search/?q=stairs");
        await page.HeaderBox().FocusAsync();
        await Expect(page.Options().First).ToHaveTextAsync("Front of the knee");
    }

    /// <summary>
    /// Of the engine, its index and the list of answers; the few lines that wait for the box to be used are not.
    /// </summary>
    private static bool IsOfTheSearch(string path) =>
        path.StartsWith("/search/", StringComparison.Ordinal) || ModuleOfTheSearch().IsMatch(path);

    [GeneratedRegex(@"/assets/(?:find|search)(?:\.\w+)?\.js$")]
    private static partial Regex ModuleOfTheSearch();
}
