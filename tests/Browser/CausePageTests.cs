using System.Globalization;
using KneesAfterRunning.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

public sealed class CausePageTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    private const string Cause = "/causes/runners-knee/";

    [Fact]
    public async Task A_cause_shows_its_seven_headings()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Cause);
        string[] headings =
        [
            "What it feels like", "What to do now", "Getting back to running", "Your options",
            "What it is and why running brings it on", "How to prevent it", "When to get help",
        ];

        foreach (string heading in headings)
            await Expect(page.GetByRole(AriaRole.Article)
                .GetByRole(AriaRole.Heading, new() { Level = 2, Name = heading, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>In CSS pixels: about three screens of a phone.</summary>
    [Fact]
    public async Task On_a_phone_the_steps_are_linked_from_the_first_screen_and_begin_within_2200_pixels()
    {
        const double Furthest = 2200;
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.NewPageAsync();
        List<string> problems = [];
        foreach (string path in site.CausePages().Keys.Select(file => "/" + file[..^"index.html".Length]))
        {
            await page.GotoAsync(path);
            await Expect(page.Locator(".article-ahead a[href$='#what-to-do-now']")).ToBeInViewportAsync();
            double top = await page.Locator("#what-to-do-now").EvaluateAsync<double>("heading => heading.getBoundingClientRect().top");
            if (top > Furthest)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {top:0} px"));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_cause_shows_its_picture_with_a_caption_and_a_credit()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync(Cause);
        ILocator figure = page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Figure).First;

        await Expect(figure.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
        await Expect(figure.Locator("img")).Not.ToHaveJSPropertyAsync("naturalWidth", 0);
        await Expect(figure.Locator(".figure-caption")).ToBeVisibleAsync();
        await Expect(figure.Locator(".figure-credit")).ToContainTextAsync("Image: Knees After Running contributors");
        await Expect(figure.Locator(".figure-credit").GetByRole(AriaRole.Link, new() { Name = "CC BY 4.0" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_number_of_a_source_leads_to_it_and_the_arrow_leads_back()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        IPage page = await visit.OpenAsync(Cause);
        ILocator number = page.Locator("#what-it-feels-like ~ p sup a").First;
        string name = await number.InnerTextAsync();
        string? mention = await number.GetAttributeAsync("id");

        await number.ClickAsync();
        ILocator source = page.Locator("li:target");
        await Expect(source).ToBeInViewportAsync();
        Assert.Equal(name,
            await source.EvaluateAsync<string>("item => String([...item.parentElement.children].indexOf(item) + 1)"));

        await source.Locator($"a[href$='#{mention}']").ClickAsync();
        await Expect(number).ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync($"{Cause}#{mention}");
    }

    [Fact]
    public async Task Next_walks_through_all_causes_and_previous_walks_back()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/");
        IReadOnlyList<string> causes = await page.Locator("main h3").GetByRole(AriaRole.Link).AllInnerTextsAsync();

        await page.FollowAsync(page.Locator("main h3").GetByRole(AriaRole.Link).First);
        Assert.Equal(causes, await WalkAsync(page, "next"));
        Assert.Equal(causes.Reverse(), await WalkAsync(page, "prev"));
    }

    [Fact]
    public async Task Breadcrumbs_lead_up_to_the_causes_and_to_the_home_page()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Cause);
        ILocator trail = page.GetByRole(AriaRole.Navigation, new() { Name = "Where you are" });

        await Expect(trail.Locator("[aria-current=page]")).ToHaveTextAsync("Runner's knee");
        await trail.GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        await Expect(page).ToHaveURLAsync("/causes/");
        await trail.GetByRole(AriaRole.Link, new() { Name = "Home" }).ClickAsync();
        await Expect(page).ToHaveURLAsync("/");
    }

    [Fact]
    public async Task The_table_of_contents_lists_the_headings_and_leads_to_them()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        IPage page = await visit.OpenAsync(Cause);
        ILocator entries = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" }).GetByRole(AriaRole.Link);

        Assert.Equal(await page.Locator(".prose h2").AllInnerTextsAsync(), await entries.AllInnerTextsAsync());
        await entries.Filter(new() { HasText = "How to prevent it" }).ClickAsync();
        await Expect(page.Locator("h2:target")).ToHaveTextAsync("How to prevent it");
        await Expect(page.Locator("h2:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_cause_leads_to_what_it_is_confused_with_and_related_to()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Cause);

        foreach (string title in new[] { "Often confused with", "Related causes" })
        {
            ILocator link = page.GetByRole(AriaRole.Region, new() { Name = title }).GetByRole(AriaRole.Link).First;
            string name = await link.InnerTextAsync();
            await page.FollowAsync(link);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
            Assert.StartsWith("/causes/", page.Path(), StringComparison.Ordinal);
            await page.GoBackAsync();
        }
    }

    /// <summary>Follows the links of one direction to the end: the titles that are passed, the first one included.</summary>
    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page, string direction)
    {
        ILocator title = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        ILocator onward = page.Locator($"nav a[rel={direction}]");
        List<string> passed = [await title.InnerTextAsync()];
        while (await onward.CountAsync() > 0)
        {
            await page.FollowAsync(onward);
            passed.Add(await title.InnerTextAsync());
        }

        return passed;
    }
}
