using System.Globalization;
using System.Text;
using KneesAfterRunning.Tests.Site;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The leaflets as they come out of a printer.</summary>
public sealed class LeafletTests(Reader reader, BuiltSite site) : IClassFixture<Reader>
{
    private const double SmallestInPoints = 10;

    private const double PointsInAMillimetre = 72 / 25.4;

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Each_cause_has_a_leaflet_of_one_sheet_in_a_size_that_can_be_read(string format)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.NewPageAsync();
        List<string> problems = [];
        foreach (string path in Leaflets)
        {
            await page.GotoAsync(path);
            using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new() { Format = format, PreferCSSPageSize = false }));
            problems.AddRange(Problems(print).Select(problem => $"{path}: {problem}"));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_leaflet_has_the_steps_the_exercises_the_plan_the_signs_and_where_it_is_from()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/runners-knee/leaflet/");
        IReadOnlyList<string> signs = await page.Locator(".leaflet-signs li").AllTextContentsAsync();
        using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4" }));

        string text = Letters(print.GetPage(1).Text);
        string[] wanted =
        [
            "Runner's knee", "In short", "Rest from running for a few days, until daily walking does not hurt.", "Do not run with a limp",
            "15 holds of 10 seconds", "Sideways step-down", "30 minutes", "back to its usual level within an hour", "Emergency: 999", "Today: 111",
            "Soon:", "/causes/runners-knee/", "Last checked on", "No clinician has reviewed it yet", .. signs,
        ];
        Assert.True(signs.Count > 10, $"Only {signs.Count} signs.");
        Assert.All(wanted, words => Assert.Contains(Letters(words), text, StringComparison.Ordinal));
        await Expect(page.Locator(".leaflet-exercise img")).ToHaveCountAsync(2);
        Assert.Equal(18, await page.Locator(".leaflet-boxes span").CountAsync());
    }

    [Fact]
    public async Task The_page_of_a_cause_leads_to_its_leaflet_and_the_code_leads_back()
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/causes/runners-knee/");

        await page.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Print the leaflet" }).First);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Runner's knee");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print this page" })).ToBeVisibleAsync();
        await Expect(page.Locator(".qr-code")).ToBeVisibleAsync();
    }

    private IEnumerable<string> Leaflets =>
        site.CausePages().Keys.Select(file => "/" + file[..^"index.html".Length] + "leaflet/");

    private static IEnumerable<string> Problems(PdfDocument print)
    {
        if (print.NumberOfPages != 1)
        {
            double tooLong = print.GetPages().Skip(1).Sum(sheet => HeightOf([.. sheet.GetWords()])) / PointsInAMillimetre;
            yield return string.Create(CultureInfo.InvariantCulture, $"{print.NumberOfPages} sheets, {tooLong:0} mm too long");
        }

        foreach (Word word in print.GetPages().SelectMany(sheet => sheet.GetWords()))
        {
            double size = word.Letters.Min(letter => letter.PointSize);
            if (size < SmallestInPoints - 0.05)
                yield return string.Create(CultureInfo.InvariantCulture, $"{word.Text} ({size:0.0} pt)");
        }
    }

    private static double HeightOf(Word[] words) =>
        words.Length == 0 ? 0 : words.Max(word => word.BoundingBox.Top) - words.Min(word => word.BoundingBox.Bottom);

    /// <summary>Without spaces and signs, and with ligatures taken apart: a PDF has neither lines nor words.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
