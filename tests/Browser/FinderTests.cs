using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

public sealed class FinderTests(Reader reader) : IClassFixture<Reader>
{
    private const string Answered = "/find/?place=outer&hurts=downhill,stairs-down&feels=sharp";

    [Fact]
    public async Task From_the_drawing_on_the_home_page_a_cause_is_reached_by_keyboard_alone()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");

        await page.TabToAsync(page.Locator("main figure [href='/find/outer/']"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/find/outer/");
        ILocator cause = page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = "IT band syndrome" });
        await page.TabToAsync(cause);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync("/causes/itb-syndrome/");
    }

    [Fact]
    public async Task The_table_of_a_place_says_what_to_try_first_and_leads_to_the_finder()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync("/find/outer/");

        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "IT band syndrome" }))
            .ToContainTextAsync("Rest from running until walking does not hurt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Say when it hurts and what it feels like" }).ClickAsync();

        await Expect(Answer(page, "Outer side")).ToBeCheckedAsync();
        await Expect(Answer(page, "during a run")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_three_questions_are_answered_by_keyboard_and_the_causes_follow()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Radio)).ToHaveCountAsync(6);
        await Expect(Status(page)).ToContainTextAsync("all 8 causes are listed");

        await page.TabToAsync(Answer(page, "Front of the knee"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        foreach (string answer in new[] { "downhill", "going down stairs", "sharp" })
        {
            await page.TabToAsync(Answer(page, answer));
            await page.Keyboard.PressAsync("Space");
        }

        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "See what fits" }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(Answered);
        await AssertAnswerAsync(page);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Causes that may fit" })).ToBeFocusedAsync();
        await page.TabToAsync(page.GetByRole(AriaRole.Link, new() { Name = "what each sign may mean" }));
        await page.TabToAsync(Causes(page).First.GetByRole(AriaRole.Link));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/causes/itb-syndrome/");
    }

    [Fact]
    public async Task Only_causes_of_the_place_fit_and_those_that_fit_alike_keep_their_order()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Answered);

        Assert.Equal(
            ["IT band syndrome", "Running surface", "Overuse and overtraining", "Worn-out or wrong footwear",
                "Previous injuries"],
            await Causes(page).GetByRole(AriaRole.Link).AllInnerTextsAsync());
    }

    [Fact]
    public async Task An_address_that_is_shared_or_reloaded_gives_the_same_answer()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Answered);
        await AssertAnswerAsync(page);
        await page.ReloadAsync();
        await AssertAnswerAsync(page);
        Assert.Equal("/find/?place=outer&hurts=downhill,stairs-down&feels=sharp", new Uri(page.Url).PathAndQuery);

        await using IBrowserContext friend = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage shared = await friend.OpenAsync(page.Url.Replace(",", "%2C", StringComparison.Ordinal));
        await AssertAnswerAsync(shared);
        await Expect(Answer(shared, "going down stairs")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Answers_add_no_step_to_the_way_back_and_are_stored_nowhere()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/");
        await page.GotoAsync("/find/");
        await Answer(page, "Inner side").CheckAsync();
        await Answer(page, "kneeling").CheckAsync();
        await Expect(page).ToHaveURLAsync("/find/?place=inner&hurts=kneeling");

        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length"));
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync("/causes/");
        await page.GoForwardAsync();
        await Expect(Answer(page, "Inner side")).ToBeCheckedAsync();
        await Expect(Answer(page, "kneeling")).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("?place=elbow&hurts=downhill", 3)]
    [InlineData("?place=outer&hurts=downhill,<b>at-night</b>&feels=sharp", 2)]
    [InlineData("?hurts=downhill&feels=", 3)]
    public async Task Answers_that_are_not_known_show_the_questions_again_with_what_is(string query, int causes)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/" + query);

        await Expect(Answer(page, "downhill")).ToBeCheckedAsync();
        await Expect(Answer(page, "Front of the knee")).ToBeFocusedAsync();
        await Expect(Causes(page).Filter(new() { HasText = "downhill" })).ToHaveCountAsync(causes);
        await Expect(page.Locator("main b")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("?feels=giving-way", "Today")]
    [InlineData("?feels=catching", "Soon")]
    [InlineData("?feels=swollen,warm", "Emergency")]
    public async Task Answers_that_are_a_warning_sign_are_named_before_all_causes(string query, string level)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/" + query);
        ILocator signs = page.Locator("[data-finder-signs] .care-card:visible");

        await Expect(signs).ToHaveCountAsync(1);
        await Expect(signs).ToContainTextAsync(level);
        await Expect(signs).ToContainTextAsync("You chose");
        await Expect(page.Locator("[data-finder-signs] ~ * .care-card").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_that_are_only_a_part_of_a_warning_sign_name_none()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/?feels=warm");
        await Expect(Answer(page, "warm")).ToBeCheckedAsync();

        await Expect(page.Locator("[data-finder-signs] .care-card:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Start_again_forgets_all_answers()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/find/");
        IReadOnlyList<string> before = await Causes(page).AllInnerTextsAsync();
        await Answer(page, "Back of the knee").CheckAsync();
        await Answer(page, "swollen").CheckAsync();
        await Expect(Status(page)).ToHaveTextAsync("1 cause fits all that you chose.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/find/");
        await Expect(page.Locator("main :checked")).ToHaveCountAsync(0);
        Assert.Equal(before, await Causes(page).AllInnerTextsAsync());
    }

    [Fact]
    public async Task Without_JavaScript_the_causes_are_listed_by_place_by_when_and_by_feel()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.JavaScriptEnabled = false);
        IPage page = await visit.OpenAsync(Answered);

        await Expect(page.Locator("main input:visible")).ToHaveCountAsync(0);
        await Expect(page.Locator("main ol a[href^='/find/']")).ToHaveCountAsync(6);
        foreach (string title in new[] { "When does it hurt?", "What does it feel like?" })
        {
            ILocator plain = page.GetByRole(AriaRole.Region, new() { Name = title });
            await Expect(plain.GetByRole(AriaRole.Link, new() { Name = "IT band syndrome" }).First).ToBeVisibleAsync();
        }

        await Expect(Causes(page)).ToHaveCountAsync(8);
        await Expect(Causes(page).Nth(3)).ToContainTextAsync("feels sharp and burning");
    }

    [Fact]
    public async Task Without_JavaScript_the_drawing_leads_to_a_place_and_the_place_to_a_cause()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor =>
        {
            visitor.JavaScriptEnabled = false;
            visitor.ViewportSize = Screen.Phone;
        });
        IPage page = await visit.OpenAsync("/");

        await page.Locator("main figure [href='/find/outer/']").ClickAsync();
        await Expect(page).ToHaveURLAsync("/find/outer/");
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = "IT band syndrome" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("IT band syndrome");
    }

    private static async Task AssertAnswerAsync(IPage page)
    {
        await Expect(Status(page)).ToHaveTextAsync("1 cause fits all that you chose; 4 causes fit a part of it.");
        await Expect(Causes(page).First).ToContainTextAsync("IT band syndrome");
        await Expect(Causes(page).First).ToContainTextAsync("Outer side; hurts downhill and going down stairs; feels sharp.");
        await Expect(page.Locator(".finder-answer")).ToContainTextAsync("not a diagnosis");
    }

    private static ILocator Answer(IPage page, string words) => page.Locator("[data-finder]").GetByLabel(words);

    private static ILocator Status(IPage page) => page.Locator("main").GetByRole(AriaRole.Status);

    private static ILocator Causes(IPage page) => page.Locator("[data-finder-causes] > li:visible");
}
