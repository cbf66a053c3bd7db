using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What makes long pages pleasant to read.</summary>
public sealed partial class ReadingTests(Reader reader) : IClassFixture<Reader>
{
    private const string Article = "/causes/runners-knee/";
    private const string Paper = "rgb(255, 253, 249)";
    private const string Night = "rgb(20, 27, 29)";

    [Theory]
    [InlineData(ColorScheme.Light, Paper)]
    [InlineData(ColorScheme.Dark, Night)]
    public async Task The_colours_are_those_of_the_device_until_others_are_chosen(ColorScheme device, string expected)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = device);
        IPage page = await visit.OpenAsync(Article);

        await Expect(Colours(page, "As on this device")).ToBeCheckedAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "Dark", Night)]
    [InlineData(ColorScheme.Dark, "Light", Paper)]
    public async Task A_choice_of_colours_holds_on_the_next_page_and_can_be_taken_back(
        ColorScheme device, string choice, string expected)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = device);
        IPage page = await visit.OpenAsync(Article);
        string before = await PaperAsync(page);

        await Colours(page, choice).CheckAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);
        await Expect(page.Locator("meta[name=theme-color][media=all]")).ToHaveCountAsync(1);
        await page.GotoAsync("/glossary/");
        await Expect(Colours(page, choice)).ToBeCheckedAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);

        await Colours(page, "As on this device").CheckAsync();
        await page.ReloadAsync();
        Assert.Equal(before, await PaperAsync(page));
    }

    [Fact]
    public async Task Pictures_follow_the_colours_that_are_chosen()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = ColorScheme.Light);
        IPage page = await visit.OpenAsync(Article);
        ILocator picture = page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Img).First;
        await Expect(picture).ToBeVisibleAsync();
        await picture.EvaluateAsync("picture => picture.decode()");
        byte[] light = await picture.ScreenshotAsync();

        await Colours(page, "Dark").CheckAsync();
        byte[] chosen = await picture.ScreenshotAsync();
        await Colours(page, "As on this device").CheckAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        byte[] dark = await picture.ScreenshotAsync();

        Assert.NotEqual(light, chosen);
        Assert.Equal(dark, chosen);
    }

    [Fact]
    public async Task Paper_is_white_whatever_colours_are_chosen()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = ColorScheme.Dark);
        IPage page = await visit.OpenAsync(Article);
        await Colours(page, "Dark").CheckAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(page.Locator("html")).ToHaveCSSAsync("color-scheme", "light");
    }

    [Theory]
    [InlineData("() => { throw new DOMException('', 'SecurityError'); }")]
    [InlineData("() => null")]
    [InlineData("() => ({ getItem: () => null, setItem() { throw new DOMException('', 'QuotaExceededError'); } })")]
    public async Task Where_nothing_can_be_kept_the_choice_of_colours_holds_for_the_page(string storage)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ColorScheme = ColorScheme.Light);
        await visit.AddInitScriptAsync($"Object.defineProperty(window, 'localStorage', {{ get: {storage} }})");
        IPage page = await visit.OpenAsync(Article);

        await Colours(page, "Dark").CheckAsync();

        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Night);
    }

    [Theory]
    [InlineData(true, ForcedColors.None)]
    [InlineData(false, ForcedColors.Active)]
    public async Task Without_JavaScript_or_with_a_palette_of_its_own_a_device_is_offered_no_colours(
        bool withoutScript, ForcedColors forced)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor =>
        {
            visitor.JavaScriptEnabled = !withoutScript;
            visitor.ForcedColors = forced;
        });
        IPage page = await visit.OpenAsync(Article);

        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_table_of_contents_marks_the_part_that_is_being_read()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        IPage page = await visit.OpenAsync(Article);
        ILocator contents = page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        ILocator current = contents.Locator("[aria-current=true]");
        await Expect(current).ToHaveCountAsync(0);

        await contents.GetByRole(AriaRole.Link, new() { Name = "What to do now" }).ClickAsync();
        await Expect(current).ToHaveTextAsync("What to do now");
        await Expect(current).ToBeInViewportAsync();

        await page.Locator(".references").ScrollIntoViewIfNeededAsync();
        await Expect(current).ToHaveTextAsync("When to get help");
        await page.Locator("h1").ScrollIntoViewIfNeededAsync();
        await Expect(current).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_heading_is_a_link_to_itself()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        IPage page = await visit.OpenAsync(Article);
        ILocator heading = page.GetByRole(AriaRole.Heading, new() { Name = "How to prevent it", Exact = true });

        await heading.GetByRole(AriaRole.Link, new() { Name = "How to prevent it", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync($"{Article}#how-to-prevent-it");
        await Expect(heading).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/causes/runners-knee/")]
    [InlineData("/guides/strength-exercises/")]
    public async Task An_article_says_how_long_it_takes_to_read_and_leads_back_to_its_top(string path)
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor =>
        {
            visitor.JavaScriptEnabled = false;
            visitor.ReducedMotion = ReducedMotion.Reduce;
        });
        IPage page = await visit.OpenAsync(path);
        await Expect(page.Locator(".review-note")).ToContainTextAsync(Minutes());

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the top" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print this page" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_can_be_printed_and_where_the_device_can_shared()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync(
            """
            window.print = () => { document.title = 'printed'; };
            navigator.share = async ({ url }) => { document.title = `shared ${url}`; };
            """);
        IPage page = await visit.OpenAsync(Article);

        await page.GetByRole(AriaRole.Button, new() { Name = "Print this page" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("printed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Share this page" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync($"shared {page.Url}");
    }

    [Fact]
    public async Task Where_a_device_cannot_share_nothing_says_that_it_can()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        await visit.AddInitScriptAsync("Object.defineProperty(navigator, 'share', { value: undefined })");
        IPage page = await visit.OpenAsync(Article);

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print this page" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Share this page" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Pointing_at_the_number_of_a_source_shows_the_source_and_the_pointer_can_go_to_it()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator number = Numbers(page).First;
        string? source = await page.Locator(".works-cited li:first-child > a").TextContentAsync();

        await number.HoverAsync();
        ILocator link = Preview(page).GetByRole(AriaRole.Link);
        await Expect(link).ToHaveTextAsync(source!);
        await link.HoverAsync();
        await Expect(link).ToBeVisibleAsync();

        await page.Locator("h1").HoverAsync();
        await Expect(Preview(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_source_is_shown_to_the_keyboard_too_and_Escape_puts_it_away()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Narrow);
        IPage page = await visit.OpenAsync(Article);
        ILocator number = Numbers(page).First;
        await page.Keyboard.PressAsync("Tab");
        await number.FocusAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
        await Expect(Preview(page)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(number).ToHaveAccessibleDescriptionAsync(Year());

        await page.Keyboard.PressAsync("Tab");
        await Expect(Preview(page).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Preview(page)).ToHaveCountAsync(0);
        await Expect(number).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".works-cited li:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_term_shows_its_meaning_to_the_pointer_and_to_the_keyboard()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator term = page.Locator("a.term", new() { HasText = "patella" }).First;

        await term.HoverAsync();
        await Expect(Preview(page)).ToContainTextAsync("medical name of the kneecap");
        await page.Locator("h1").HoverAsync();
        await Expect(Preview(page)).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Tab");
        await term.FocusAsync();
        await Expect(Preview(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Preview(page)).ToHaveCountAsync(0);
        await Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Pointing_at_a_link_fetches_its_page_once()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator link = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })
            .GetByRole(AriaRole.Link, new() { Name = "Guides" });
        await Expect(Colours(page, "Light")).ToBeVisibleAsync();
        Notes fetched = Notes.OfRequests(page);

        await page.RunAndWaitForResponseAsync(() => link.HoverAsync(),
            response => response.Url.EndsWith("/guides/", StringComparison.Ordinal));
        await page.Locator("h1").HoverAsync();
        await link.HoverAsync();
        await link.FocusAsync();

        Assert.Equal(["/guides/"], fetched);
    }

    [Fact]
    public async Task On_paper_an_article_lists_what_it_cites()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator works = page.Locator(".references .works-cited li");
        await Expect(works.Last).ToBeAttachedAsync();
        await Expect(works.Last).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(works.Last).ToBeVisibleAsync();
        await Expect(works.Filter(new() { HasTextRegex = Year() }).First).ToBeVisibleAsync();
    }

    private static ILocator Numbers(IPage page) => page.Locator(".prose .citation a");

    private static ILocator Preview(IPage page) => page.Locator(".preview");

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b([3-9]|1\d) minutes to read")]
    private static partial Regex Minutes();

    private static ILocator Colours(IPage page, string choice) =>
        page.GetByRole(AriaRole.Group, new() { Name = "Colours" }).GetByRole(AriaRole.Radio, new() { Name = choice });

    private static Task<string> PaperAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
