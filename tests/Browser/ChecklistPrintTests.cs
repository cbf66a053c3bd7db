using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The checklist as it comes out of a printer.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class ChecklistPrintTests(Reader reader)
{
    private const double SmallestInPoints = 9;

    /// <summary>The margins of the browser's own print window, where the site does not set others.</summary>
    private static readonly Margin Margins = new() { Top = "10mm", Right = "10mm", Bottom = "10mm", Left = "10mm" };

    [Theory]
    [InlineData("A4", 595, 842)]
    [InlineData("Letter", 612, 792)]
    public async Task The_checklist_prints_on_one_sheet_with_every_item_in_a_size_that_can_be_read(string format, int width, int height)
    {
        await using IBrowserContext visit = await reader.VisitAsync();
        IPage page = await visit.OpenAsync("/checklist/");
        using PdfDocument print = PdfDocument.Open(await page.PdfAsync(new() { Format = format, Margin = Margins }));

        Assert.Equal(1, print.NumberOfPages);
        Page sheet = print.GetPage(1);
        Assert.Equal(width, sheet.Width, tolerance: 1.5);
        Assert.Equal(height, sheet.Height, tolerance: 1.5);
        string text = Letters(sheet.Text);
        string[] missing = [.. PreventionItems().Where(item => !text.Contains(Letters(item), StringComparison.OrdinalIgnoreCase))];
        Assert.Empty(missing);
        string[] small = [.. sheet.GetWords()
            .Where(word => word.Letters.Min(letter => letter.PointSize) < SmallestInPoints)
            .Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Text} ({word.Letters.Min(letter => letter.PointSize):0.0} pt)"))];
        Assert.Empty(small);
    }

    /// <summary>What the causes ask for, as their authors wrote it.</summary>
    private static IEnumerable<string> PreventionItems() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("input", "causes"), "*.md")
            .SelectMany(file => PreventionItem().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["do"].Value);

    /// <summary>Without spaces and signs, and with ligatures taken apart: a PDF has neither lines nor words.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    [GeneratedRegex("""^ +- do: "?(?<do>.+?)"?\r?$""", RegexOptions.Multiline)]
    private static partial Regex PreventionItem();
}
