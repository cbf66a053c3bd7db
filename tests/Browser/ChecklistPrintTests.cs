using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using QRCoder;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The checklist as it comes out of a printer.</summary>
public sealed class ChecklistPrintTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    private const double SmallestInPoints = 9;

    private const double PixelsInACentimetre = 96 / 2.54;

    /// <summary>The margins of the browser's own print window, where the site does not set others.</summary>
    private static readonly Margin Margins = new() { Top = "10mm", Right = "10mm", Bottom = "10mm", Left = "10mm" };

    [Theory]
    [InlineData("A4", 595, 842)]
    [InlineData("Letter", 612, 792)]
    public async Task The_checklist_prints_on_one_sheet_with_every_item_in_a_size_that_can_be_read(
        string format, int width, int height)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = await PrintAsync(page, format);

        Page sheet = print.GetPage(1);
        Assert.Equal(width, sheet.Width, tolerance: 1.5);
        Assert.Equal(height, sheet.Height, tolerance: 1.5);
        Assert.Empty(Problems(print, [.. AuthoredItems.ByCause.Keys]));
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Any_choice_of_causes_prints_on_one_sheet_with_their_items_alone(string format)
    {
        string[] causes = [.. AuthoredItems.ByCause.Keys];
        string[][] choices = [.. causes.Select(cause => new[] { cause }), AtRandom(causes), AtRandom(causes)];
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        List<string> problems = [];
        foreach (string[] choice in choices)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
            foreach (string cause in choice)
                await page.Locator($"[data-checklist-controls] input[value='{cause}']").CheckAsync();
            using PdfDocument print = await PrintAsync(page, format);
            problems.AddRange(Problems(print, choice).Select(rule => $"{string.Join(" + ", choice)}: {rule}"));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task The_sheet_says_where_it_is_from_when_it_was_checked_and_when_to_get_help()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = await PrintAsync(page, "A4");

        string text = Letters(print.GetPage(1).Text);
        Assert.Contains(Letters(Address), text, StringComparison.Ordinal);
        string day = await page.Locator(".review-note time").Last.TextContentAsync() ?? "";
        Assert.Contains(Letters($"Last checked on {day}"), text, StringComparison.Ordinal);
        Assert.Contains(Letters("a hot and swollen, stuck or misshapen knee"), text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_on_screen_is_an_empty_box_on_paper_and_the_controls_stay_there()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await page.Locator(".checklist input").First.CheckAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".checklist input").First).ToHaveCSSAsync("appearance", "none");
        await Expect(page.Locator("[data-checklist-controls]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-checklist-for]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_code_on_paper_is_the_address_of_the_page_and_2_cm_wide()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        ILocator code = page.Locator(".qr-code");
        await Expect(code).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        using QRCodeData expected = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        JsonElement drawn = await code.EvaluateAsync<JsonElement>(
            """
            (svg) => {
              const side = svg.viewBox.baseVal.width;
              const path = svg.querySelector('path');
              const modules = Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) =>
                path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) ? '#' : '.').join(''));
              return { modules, width: path.getBoundingClientRect().width, colour: getComputedStyle(path).fill };
            }
            """);
        Assert.Equal(
            expected.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '#' : '.'))),
            drawn.GetProperty("modules").EnumerateArray().Select(row => row.GetString()!));
        Assert.InRange(drawn.GetProperty("width").GetDouble() / PixelsInACentimetre, 2, 3);
        Assert.Equal("rgb(0, 0, 0)", drawn.GetProperty("colour").GetString());
    }

    private string Address => site.Pages["checklist/index.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    private static async Task<PdfDocument> PrintAsync(IPage page, string format) =>
        PdfDocument.Open(await page.PdfAsync(new() { Format = format, Margin = Margins }));

    /// <summary>What is wrong with a print of these causes.</summary>
    private static IEnumerable<string> Problems(PdfDocument print, string[] causes)
    {
        if (print.NumberOfPages != 1)
            yield return $"{print.NumberOfPages} sheets";
        Page sheet = print.GetPage(1);
        string text = Letters(sheet.Text);
        IReadOnlyList<string> wanted = AuthoredItems.Of(causes);
        foreach (string item in AuthoredItems.All)
        {
            bool isWanted = wanted.Contains(item, StringComparer.OrdinalIgnoreCase);
            if (text.Contains(Letters(item), StringComparison.OrdinalIgnoreCase) != isWanted)
                yield return $"{(isWanted ? "not there" : "not asked for")}: {item}";
        }

        foreach (Word word in sheet.GetWords())
        {
            double size = word.Letters.Min(letter => letter.PointSize);
            if (size < SmallestInPoints)
                yield return string.Create(CultureInfo.InvariantCulture, $"{word.Text} ({size:0.0} pt)");
        }
    }

    /// <summary>Some of the causes, at least two and not all.</summary>
    private static string[] AtRandom(string[] causes)
    {
        string[] shuffled = [.. causes];
        Random.Shared.Shuffle(shuffled);
        return shuffled[..Random.Shared.Next(2, causes.Length)];
    }

    /// <summary>Without spaces and signs, and with ligatures taken apart: a PDF has neither lines nor words.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
