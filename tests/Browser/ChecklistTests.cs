using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The checklist on a screen: ticks, the choice of causes, and what of both stays on the device.</summary>
public sealed class ChecklistTests(Reader reader) : IClassFixture<Reader>
{
    private const string Key = "knees-after-running.checklist";

    [Fact]
    public async Task What_is_ticked_is_still_ticked_after_a_reload()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        string[] items = [AuthoredItems.All[0], AuthoredItems.All[^1]];
        foreach (string item in items)
            await Line(page, item).CheckAsync();

        await page.ReloadAsync();

        await Expect(Ticked(page)).ToHaveCountAsync(items.Length);
        foreach (string item in items)
            await Expect(Line(page, item)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_tick_is_taken_back_as_it_was_given()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await Line(page, AuthoredItems.All[0]).CheckAsync();
        await Line(page, AuthoredItems.All[0]).UncheckAsync();

        await page.ReloadAsync();

        await Expect(Ticked(page)).ToHaveCountAsync(0);
        Assert.Null(await KeptAsync(page));
    }

    [Fact]
    public async Task Chosen_causes_show_their_items_alone_and_stay_chosen_after_a_reload()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        int all = AuthoredItems.All.Count;
        await Expect(Status(page)).ToHaveTextAsync($"All {all} items shown.");

        await Cause(page, "runners-knee").CheckAsync();
        await AssertShownAsync("runners-knee");
        await Cause(page, "itb-syndrome").CheckAsync();
        await AssertShownAsync("runners-knee", "itb-syndrome");
        await page.ReloadAsync();
        await AssertShownAsync("runners-knee", "itb-syndrome");
        await Cause(page, "runners-knee").UncheckAsync();
        await Cause(page, "itb-syndrome").UncheckAsync();
        await AssertShownAsync([.. AuthoredItems.ByCause.Keys]);
        await Expect(Status(page)).ToHaveTextAsync($"All {all} items shown.");

        async Task AssertShownAsync(params string[] causes)
        {
            IReadOnlyList<string> items = AuthoredItems.Of(causes);
            await Expect(Status(page))
                .ToContainTextAsync(items.Count == all ? $"All {all}" : $"{items.Count} of {all} items shown.");
            Assert.Equal(items.Order(StringComparer.Ordinal), (await ShownAsync(page)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_time_with_nothing_to_do_vanishes_with_its_heading()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");

        await Cause(page, "runners-knee").CheckAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "When you buy shoes" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "During a run" })).ToBeVisibleAsync();
        await Expect(page.Locator(".checklist-group:visible:not(:has(li:visible))")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Clear_takes_back_the_ticks_and_the_choice_and_says_so()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await Line(page, AuthoredItems.All[0]).CheckAsync();
        await Cause(page, "footwear").CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();

        await Expect(Status(page)).ToHaveTextAsync($"Cleared. All {AuthoredItems.All.Count} items shown.");
        await Expect(page.Locator("main input:checked")).ToHaveCountAsync(0);
        Assert.Null(await KeptAsync(page));
        await page.ReloadAsync();
        await Expect(page.Locator("main input:checked")).ToHaveCountAsync(0);
        Assert.Equal(AuthoredItems.All.Count, (await ShownAsync(page)).Count);
    }

    [Fact]
    public async Task Print_opens_the_print_window()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync("window.print = () => { document.documentElement.dataset.printed = 'yes'; }");
        IPage page = await visit.OpenAsync("/checklist/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-printed", "yes");
    }

    [Fact]
    public async Task What_has_gone_from_the_checklist_is_forgotten()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await Line(page, AuthoredItems.All[0]).CheckAsync();
        string kept = (await KeptAsync(page))!;
        await page.EvaluateAsync(
            """
            (key) => {
              const state = JSON.parse(localStorage.getItem(key));
              state.ticks.push('hop-on-one-leg');
              state.causes.push('bad-luck');
              localStorage.setItem(key, JSON.stringify(state));
            }
            """,
            Key);

        await page.ReloadAsync();

        await Expect(Line(page, AuthoredItems.All[0])).ToBeCheckedAsync();
        await Expect(Status(page)).ToHaveTextAsync($"All {AuthoredItems.All.Count} items shown.");
        Assert.Equal(kept, await KeptAsync(page));
    }

    [Fact]
    public async Task A_tick_in_one_tab_shows_in_the_other_and_neither_is_lost()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage first = await visit.OpenAsync("/checklist/");
        IPage second = await visit.OpenAsync("/checklist/");

        await Line(first, AuthoredItems.All[0]).CheckAsync();
        await Expect(Line(second, AuthoredItems.All[0])).ToBeCheckedAsync();
        await Line(second, AuthoredItems.All[1]).CheckAsync();

        await first.ReloadAsync();
        await Expect(Ticked(first)).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Blocked', 'SecurityError'); } })")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); }")]
    [InlineData("if (location.host) localStorage.setItem('" + Key + "', '{\"ticks\":1}')")]
    [InlineData("if (location.host) localStorage.setItem('" + Key + "', 'null')")]
    public async Task Where_the_storage_is_blocked_full_or_spoilt_all_works_but_the_memory(string storage)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync(storage);
        Notes errors = Notes.OfScriptErrors(visit);
        IPage page = await visit.OpenAsync("/checklist/");
        string[] items = AuthoredItems.ByCause["overuse"];

        await Cause(page, "overuse").CheckAsync();
        await Line(page, items[0]).CheckAsync();

        await Expect(Status(page)).ToHaveTextAsync($"{items.Length} of {AuthoredItems.All.Count} items shown.");
        await Expect(Ticked(page)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(page.Locator("main input:checked")).ToHaveCountAsync(0);
        Assert.Equal(AuthoredItems.All.Count, (await ShownAsync(page)).Count);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Without_JavaScript_all_items_are_there_and_no_control_that_would_do_nothing()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.JavaScriptEnabled = false);
        IPage page = await visit.OpenAsync("/checklist/");

        Assert.Equal(
            AuthoredItems.All.Order(StringComparer.Ordinal), (await ShownAsync(page)).Order(StringComparer.Ordinal));
        await Expect(page.Locator("main").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Print only my causes" })).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-checklist-controls]")).ToHaveJSPropertyAsync("offsetHeight", 0);
    }

    private static ILocator Line(IPage page, string item) =>
        page.Locator(".checklist").GetByRole(AriaRole.Checkbox, new() { Name = item, Exact = true });

    private static ILocator Ticked(IPage page) => page.Locator(".checklist input:checked");

    private static ILocator Cause(IPage page, string id) =>
        page.GetByRole(AriaRole.Group, new() { Name = "Print only my causes" }).Locator($"input[value='{id}']");

    private static ILocator Status(IPage page) => page.Locator("main").GetByRole(AriaRole.Status);

    private static Task<IReadOnlyList<string>> ShownAsync(IPage page) =>
        page.Locator(".checklist-do:visible").AllInnerTextsAsync();

    private static Task<string?> KeptAsync(IPage page) =>
        page.EvaluateAsync<string?>("(key) => localStorage.getItem(key)", Key);
}
