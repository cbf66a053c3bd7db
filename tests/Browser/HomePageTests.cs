using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

public sealed class HomePageTests(Reader reader) : IClassFixture<Reader>
{
    /// <summary>More than lies between two paragraphs, in CSS pixels.</summary>
    private const float Gap = 48;

    [Fact]
    public async Task The_home_page_asks_its_question_and_gives_the_warning_signs_before_all_advice()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync("/");
        ILocator warning = page.Locator("main").GetByRole(AriaRole.Note, new() { Name = "Warning signs" });

        await Expect(page).ToHaveTitleAsync("Why do knees hurt after running? · Knees After Running");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Why do knees hurt after running?");
        await Expect(warning).ToContainTextAsync("hot, swollen");
        await Expect(warning).ToBeVisibleAsync();
        float below = await TopOfAsync(page.Locator("main h2").First);
        Assert.True(await TopOfAsync(warning) < below, "The warning signs stand below the first heading.");
    }

    [Fact]
    public async Task Six_places_on_the_drawing_of_the_knee_lead_to_their_pages()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync("/");
        ILocator places = page.Locator("main figure").GetByRole(AriaRole.Link).And(page.Locator("[href^='/find/']"));
        await Expect(places).ToHaveCountAsync(6);

        List<string> reached = [];
        for (int place = 0; place < 6; place++)
        {
            string name = (await places.Nth(place).GetAttributeAsync("aria-label"))!.TrimStart("123456 ".ToCharArray());
            await page.FollowAsync(places.Nth(place));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
                .ToContainTextAsync(name, new() { IgnoreCase = true });
            reached.Add(page.Path());
            await page.GoBackAsync();
        }

        Assert.Equal(
            ["/find/back/", "/find/below-kneecap/", "/find/front/", "/find/inner/", "/find/outer/", "/find/under-kneecap/"],
            reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_six_places_stand_below_it_as_words()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");
        ILocator words = page.Locator("main ol li a[href^='/find/']");

        await Expect(words).ToHaveCountAsync(6);
        Assert.All(await words.AllInnerTextsAsync(), text => Assert.NotEmpty(text.Trim()));
    }

    [Fact]
    public async Task Eight_causes_lead_to_their_pages()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/");
        ILocator causes = page.Locator("main h3").GetByRole(AriaRole.Link);
        await Expect(causes).ToHaveCountAsync(8);

        for (int cause = 0; cause < 8; cause++)
        {
            string title = await causes.Nth(cause).InnerTextAsync();
            await page.FollowAsync(causes.Nth(cause));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
            Assert.StartsWith("/causes/", page.Path(), StringComparison.Ordinal);
            await page.GoBackAsync();
        }
    }

    [Fact]
    public async Task The_places_stay_beside_the_drawing_whatever_text_follows_it()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Desktop);
        IPage page = await visit.OpenAsync("/");
        ILocator drawing = page.Locator("main figure");
        ILocator text = page.Locator("main .prose > figure ~ p");

        await text.Last.EvaluateAsync(
            "text => text.after(text.cloneNode(true), Object.assign(document.createElement('ul'), { innerHTML: '<li>One</li>' }))");

        float below = await TopOfAsync(drawing) + (await drawing.BoundingBoxAsync())!.Height;
        Assert.InRange(await TopOfAsync(page.Locator("main ol").Filter(new() { Has = page.Locator("a[href^='/find/']") })),
            await TopOfAsync(drawing), below);
        IReadOnlyList<ILocator> parts = await page.Locator("main .prose > figure ~ *").AllAsync();
        Assert.True(parts.Count > 2, "There is no text below the drawing.");
        foreach (ILocator part in parts)
        {
            LocatorBoundingBoxResult box = (await part.BoundingBoxAsync())!;
            Assert.InRange(box.Y, below, below + Gap);
            below = box.Y + box.Height;
        }
    }

    private static async Task<float> TopOfAsync(ILocator locator) =>
        (await locator.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.")).Y;
}
