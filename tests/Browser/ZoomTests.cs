using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>A picture can be looked at more closely.</summary>
public sealed class ZoomTests(Reader reader) : IClassFixture<Reader>
{
    private const string Article = "/causes/runners-knee/";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_picture_opens_larger_than_it_stands_in_the_text(int width)
    {
        // High enough that the lines of the caption, of which there are more in a wide font, take no room from the picture.
        await using IBrowserContext visit =
            await reader.VisitAsync(visitor => visitor.ViewportSize = new() { Width = width, Height = 1024 });
        IPage page = await visit.OpenAsync(Article);
        ILocator figure = page.GetByRole(AriaRole.Figure).First;
        string caption = await figure.Locator(".figure-caption").InnerTextAsync();
        string words = (await figure.GetByRole(AriaRole.Img).GetAttributeAsync("alt"))!;
        float before = await WidthAsync(figure.GetByRole(AriaRole.Img));

        await figure.GetByRole(AriaRole.Button, new() { Name = $"Enlarge: {caption}" }).ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog, new() { Name = caption });
        ILocator picture = dialog.GetByRole(AriaRole.Img, new() { Name = words });

        await Expect(picture).ToBeVisibleAsync();
        Assert.InRange(await WidthAsync(picture), before * 1.5f, float.MaxValue);
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Escape")]
    public async Task Who_opens_a_picture_by_keyboard_closes_it_by_keyboard_and_is_back_where_they_were(string key)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync(Article);
        ILocator enlarge = page.GetByRole(AriaRole.Button, new() { Name = "Enlarge" }).First;
        ILocator dialog = page.GetByRole(AriaRole.Dialog);

        await enlarge.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(key);

        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(enlarge).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_picture_that_is_wider_than_the_phone_can_be_moved_about()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
        IPage page = await visit.OpenAsync(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enlarge" }).First.ClickAsync();
        ILocator dialog = page.GetByRole(AriaRole.Dialog);
        // A key that is pressed before the dialog has the focus, or before its picture is there, moves nothing.
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await Expect(dialog.Locator("img")).Not.ToHaveJSPropertyAsync("naturalWidth", 0);

        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(dialog).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Without_JavaScript_nothing_offers_to_enlarge()
    {
        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.JavaScriptEnabled = false);
        IPage page = await visit.OpenAsync(Article);

        await Expect(page.GetByRole(AriaRole.Figure).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Enlarge" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_text_does_not_move_when_the_button_comes()
    {
        float[] tops = await Task.WhenAll(new[] { true, false }.Select(async blocked =>
        {
            await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ViewportSize = Screen.Phone);
            if (blocked)
                await visit.BlockAsync("**/extras*.js");
            IPage page = await visit.OpenAsync(Article);
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Enlarge" }).First)
                .ToBeVisibleAsync(new() { Visible = !blocked });
            return (await page.Locator(".references").BoundingBoxAsync())!.Y;
        }));

        Assert.Equal(tops[0], tops[1], tolerance: 1);
    }

    private static async Task<float> WidthAsync(ILocator locator) =>
        (await locator.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.")).Width;
}
