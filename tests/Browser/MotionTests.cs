using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Exercises that move, when a reader asks for it.</summary>
public sealed class MotionTests(Reader reader) : IClassFixture<Reader>
{
    private const string Exercises = "/guides/strength-exercises/";

    [Fact]
    public async Task An_exercise_moves_once_it_is_asked_for_and_rests_out_of_view()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync(Exercises);
        ILocator figure = page.Locator(".figure[data-panels]").First;
        ILocator drawn = figure.Locator("img").First;
        string alt = (await drawn.GetAttributeAsync("alt"))!;
        await Expect(figure.Locator(".motion")).ToHaveCountAsync(0);

        await figure.GetByRole(AriaRole.Button, new() { Name = "Show me" }).ClickAsync();

        ILocator motion = figure.GetByRole(AriaRole.Img, new() { Name = alt, Exact = true });
        await Expect(motion).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("motion"));
        await Expect(motion).ToBeInViewportAsync();
        await Expect(motion.Locator("img").Last).ToHaveCSSAsync("animation-play-state", "running");
        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await Expect(motion.Locator("img").Last).ToHaveCSSAsync("animation-play-state", "paused");

        await figure.GetByRole(AriaRole.Button, new() { Name = "Both" }).ClickAsync();
        await Expect(figure.Locator(".motion")).ToHaveCountAsync(0);
        await Expect(figure.Locator("img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_picture_that_moves_can_be_enlarged_too()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Exercises);
        ILocator figure = page.Locator(".figure[data-panels]").First;
        await figure.GetByRole(AriaRole.Button, new() { Name = "Show me" }).ClickAsync();

        await figure.GetByRole(AriaRole.Button, new() { Name = "Enlarge" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).Locator("img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_both_positions_stand_as_drawn()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Exercises);
        ILocator figure = page.Locator(".figure[data-panels]").First;
        await figure.GetByRole(AriaRole.Button, new() { Name = "Show me" }).ClickAsync();
        await Expect(figure.Locator(".motion")).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(figure.Locator(".motion")).ToBeHiddenAsync();
        await Expect(figure.Locator("> img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_moves_where_less_motion_is_wished()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        IPage page = await visit.OpenAsync(Exercises);
        ILocator figure = page.Locator(".figure[data-panels]").First;

        await Expect(figure.GetByRole(AriaRole.Button, new() { Name = "Enlarge" })).ToBeVisibleAsync();
        await Expect(figure.GetByRole(AriaRole.Button, new() { Name = "Show me" })).ToBeHiddenAsync();
    }
}
