using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What is heard where nothing is seen: names, roles, states, and what is said unasked.</summary>
public sealed class ScreenReaderTests(Reader reader) : IClassFixture<Reader>
{
    private static readonly DateTime Morning = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task The_parts_of_an_article_have_names_of_their_own()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/runners-knee/");

        await Expect(page.Locator("body")).ToMatchAriaSnapshotAsync(
            """
            - link "Skip to the main text"
            - banner:
              - navigation "Main"
              - search "Search this site"
            - main:
              - navigation "Where you are"
              - article:
                - heading "Runner's knee" [level=1]
                - note "Warning signs"
                - heading "What it feels like" [level=2]
                - region "For your checklist"
              - navigation "On this page"
              - region "Often confused with"
              - region "Related causes"
              - navigation "Previous and next cause"
            - contentinfo:
              - group "Colours"
              - navigation "More about this site"
            """);
    }

    /// <summary>Not every screen reader says the name of a note, so how soon to act is text too.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/find/outer/")]
    [InlineData("/guides/when-to-see-a-doctor/")]
    public async Task The_warning_signs_begin_with_how_soon_to_act(string path)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(path);

        await Expect(page.GetByRole(AriaRole.Note).First).ToMatchAriaSnapshotAsync(
            """
            - note "Warning signs":
              - paragraph: "Emergency: 999 or A&E"
              - list
              - paragraph: "After a fall, a twist or a blow:"
              - list
              - paragraph: "Today: 111 or your GP"
              - list
              - paragraph: "Soon: see a physio or GP"
              - list
            """);
    }

    [Fact]
    public async Task The_finder_says_what_it_asks_what_is_chosen_and_what_fits()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/?place=outer&hurts=downhill");

        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            """
            - form "Questions about your knee":
              - group "Where does it hurt?":
                - radio "Front of the knee" [checked=false]
                - radio "Outer side" [checked]
              - group "When does it hurt?":
                - paragraph: Choose all that fit.
                - checkbox "during a run" [checked=false]
                - checkbox "downhill" [checked]
              - group "What does it feel like?"
              - paragraph:
                - button "See what fits"
                - button "Start again"
            - region "Causes that may fit":
              - note "Warning signs"
              - status: 2 causes fit all that you chose; 3 causes fit a part of it.
              - list:
                - listitem:
                  - link "IT band syndrome"
                  - paragraph: Outer side; hurts downhill.
            """);
    }

    [Fact]
    public async Task The_checklist_says_what_can_be_ticked_what_is_and_how_much_is_shown()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Running surface" }).CheckAsync();
        string item = AuthoredItems.ByCause["running-surface"][0];
        await page.GetByRole(AriaRole.Checkbox, new() { Name = item }).CheckAsync();

        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            $"""
            - group "Print only my causes":
              - heading "Print only my causes" [level=2]
              - list:
                - listitem:
                  - checkbox "Overuse and overtraining" [checked=false]
                - listitem:
                  - checkbox "Running surface" [checked]
            - button "Print"
            - button "Clear"
            - status: {AuthoredItems.ByCause["running-surface"].Length} of {AuthoredItems.All.Count} items shown.
            - group:
              - heading [level=2]
              - list:
                - listitem:
                  - 'checkbox "{item}" [checked]'
            """);
    }

    [Fact]
    public async Task The_search_says_how_many_pages_it_found_once_and_not_at_each_key()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.Clock.InstallAsync(new() { TimeDate = Morning });
        IPage page = await visit.OpenAsync("/search/?q=footwear");
        ILocator status = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status);
        await Expect(status).ToContainTextAsync("“footwear”");
        await status.EvaluateAsync(
            "status => { globalThis.said = []; new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true }); }");

        await visit.Clock.PauseAtAsync(Morning.AddHours(1));
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync("");
        await page.Keyboard.TypeAsync("stairs");
        await Expect(page.Locator("[data-search-results] a").First).ToHaveTextAsync("Runner's knee");
        await visit.Clock.RunForAsync(1000);

        await Expect(status).ToContainTextAsync("“stairs”");
        Assert.Single(await page.EvaluateAsync<string[]>("said"));
    }
}
