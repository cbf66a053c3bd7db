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

    private const double MillimetresInAPoint = 25.4 / 72;

    /// <summary>The margins of the browser's own print window, where the site does not set others.</summary>
    private static readonly Margin Margins = new() { Top = "10mm", Right = "10mm", Bottom = "10mm", Left = "10mm" };

    [Theory]
    [InlineData("A4", 595, 842)]
    [InlineData("Letter", 612, 792)]
    public async Task The_checklist_prints_on_one_sheet_with_every_item_and_sign_in_a_size_that_can_be_read(
        string format, int width, int height)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = await PrintAsync(page, format);

        Page sheet = print.GetPage(1);
        Assert.Equal(width, sheet.Width, tolerance: 1.5);
        Assert.Equal(height, sheet.Height, tolerance: 1.5);
        Assert.Empty(await ProblemsAsync(page, format, print, [.. AuthoredItems.ByCause.Keys]));
    }

    [Fact]
    public void There_are_ten_to_twelve_items_for_paper_and_two_or_more_of_each_cause()
    {
        Assert.InRange(AuthoredItems.OnPaper([.. AuthoredItems.ByCause.Keys]).Count, 10, 12);
        Assert.All(AuthoredItems.ByCause.Keys, cause => Assert.InRange(AuthoredItems.OnPaper(cause).Count, 2, 12));
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
            IReadOnlyList<string> found = await ProblemsAsync(page, format, print, choice);
            problems.AddRange(found.Select(rule => $"{string.Join(" + ", choice)}: {rule}"));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task The_sheet_says_where_it_is_from_who_checked_it_and_when()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = await PrintAsync(page, "A4");

        string text = Letters(print.GetPage(1).Text);
        Assert.Contains(Letters(Address), text, StringComparison.Ordinal);
        string day = await page.Locator(".review-note time").Last.TextContentAsync() ?? "";
        Assert.Contains(Letters($"Last checked on {day}"), text, StringComparison.Ordinal);
        Assert.Contains(
            Letters("Published by the Knees After Running contributors, paid by nobody"), text, StringComparison.Ordinal);
        Assert.Contains(Letters("No clinician has reviewed it yet"), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pain_limit_stands_on_it_as_a_picture_with_its_credit_and_the_longest_run_as_an_example()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = await PrintAsync(page, "A4");

        string text = Letters(print.GetPage(1).Text);
        Assert.Contains(Letters("Pain out of 10"), text, StringComparison.Ordinal);
        Assert.Contains(Letters("Image: Knees After Running contributors, CC BY 4.0"), text, StringComparison.Ordinal);
        Assert.Contains(Letters("6 km (3.7 miles). So at most 6.6 km (4.1 miles) next."), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_has_a_box_for_each_of_four_weeks_below_the_number_of_the_week()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        double[] numbers = await CentresAsync(page.Locator(".checklist-head"), "span");
        Assert.Equal(4, numbers.Length);
        IReadOnlyList<ILocator> lines = await page.Locator(".checklist li:visible").AllAsync();
        Assert.Equal(AuthoredItems.OnPaper([.. AuthoredItems.ByCause.Keys]).Count, lines.Count);
        foreach (ILocator line in lines)
        {
            double[] boxes = await CentresAsync(line, ".checklist-weeks > *");
            Assert.Equal(numbers, boxes, (number, box) => Math.Abs(number - box) < 1);
        }
    }

    [Fact]
    public async Task What_is_ticked_on_screen_is_not_on_paper_and_the_controls_stay_there()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        await page.Locator(".checklist input").First.CheckAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".checklist input:visible")).ToHaveCountAsync(0);
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
    private static async Task<IReadOnlyList<string>> ProblemsAsync(
        IPage page, string format, PdfDocument print, string[] causes)
    {
        List<string> problems = [.. Problems(print.GetPage(1), causes)];
        if (print.NumberOfPages != 1)
            problems.Insert(0, await ExcessAsync(page, format, print.GetPage(1)));
        return problems;
    }

    private static IEnumerable<string> Problems(Page sheet, string[] causes)
    {
        string text = Letters(sheet.Text);
        IReadOnlyList<string> wanted = AuthoredItems.OnPaper(causes);
        foreach (string item in AuthoredItems.All)
        {
            bool isWanted = wanted.Contains(item, StringComparer.OrdinalIgnoreCase);
            if (text.Contains(Letters(item), StringComparison.OrdinalIgnoreCase) != isWanted)
                yield return $"{(isWanted ? "not there" : "not asked for")}: {item}";
        }

        foreach (string sign in AuthoredSigns.ByLevel["emergency"].Concat(AuthoredSigns.ByLevel["today"]))
        {
            if (!text.Contains(Letters(sign), StringComparison.Ordinal))
                yield return $"not there: {sign}";
        }

        foreach (Word word in sheet.GetWords())
        {
            double size = word.Letters.Min(letter => letter.PointSize);
            if (size < SmallestInPoints)
                yield return string.Create(CultureInfo.InvariantCulture, $"{word.Text} ({size:0.0} pt)");
        }
    }

    /// <summary>How much higher the sheet would have to be, to a tenth of a millimetre.</summary>
    private static async Task<string> ExcessAsync(IPage page, string format, Page sheet)
    {
        double tooLow = sheet.Height;
        double highEnough = 10 * sheet.Height;
        while ((highEnough - tooLow) * MillimetresInAPoint > 0.1)
        {
            double between = (tooLow + highEnough) / 2;
            using PdfDocument print = PdfDocument.Open(await page.PdfAsync(
                new() { Width = Inches(sheet.Width), Height = Inches(between), Margin = Margins }));
            (tooLow, highEnough) = print.NumberOfPages == 1 ? (tooLow, between) : (between, highEnough);
        }

        double excess = (highEnough - sheet.Height) * MillimetresInAPoint;
        return string.Create(CultureInfo.InvariantCulture, $"{excess:0.0} mm too long for one sheet of {format}");
    }

    private static string Inches(double points) => string.Create(CultureInfo.InvariantCulture, $"{points / 72}in");

    /// <summary>Where the middle of each part lies across the page, in pixels.</summary>
    private static async Task<double[]> CentresAsync(ILocator line, string parts) =>
        await line.EvaluateAsync<double[]>(
            """
            (line, parts) => Array.from(line.querySelectorAll(parts), (part) => part.getBoundingClientRect())
              .filter((box) => box.width > 18 && box.height > 0)
              .map((box) => box.x + box.width / 2)
            """,
            parts);

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
