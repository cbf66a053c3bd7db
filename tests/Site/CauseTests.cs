using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The eight causes as they stand on the site.</summary>
public sealed class CauseTests(BuiltSite site)
{
    private const int FewestWords = 400;

    private static readonly string[] Headings =
    [
        "What it is", "What it feels like", "Why running brings it on", "What to do now",
        "Getting back to running", "How to prevent it", "When to get help",
    ];

    private static readonly string[] Expected =
    [
        "footwear", "inflammation", "itb-syndrome", "overuse",
        "previous-injuries", "runners-knee", "running-form", "running-surface",
    ];

    [Fact]
    public void All_eight_causes_are_there() =>
        Assert.Subset(site.CausePages().Select(page => page.Key).ToHashSet(), Expected.Select(name => $"causes/{name}/index.html").ToHashSet());

    [Fact]
    public void Each_cause_has_the_seven_headings_in_order() =>
        Assert.All(site.CausePages().Values, page =>
            Assert.Equal(Headings, page.QuerySelectorAll(".prose > h2").Select(heading => heading.TextContent.Trim())));

    [Fact]
    public void Each_cause_says_enough_to_be_of_use() =>
        Assert.All(site.CausePages().Values, page => Assert.InRange(
            page.QuerySelectorAll(".prose > :not(figure)").Sum(block => Words(block.TextContent)), FewestWords, int.MaxValue));

    [Fact]
    public void Each_cause_gives_the_warning_signs_before_its_first_heading() =>
        Assert.All(site.CausePages().Values, page =>
        {
            IElement warning = page.QuerySelector(".prose > .care-card-urgent, .prose > .care-card-emergency")
                ?? throw new InvalidOperationException("There are no warning signs.");
            Assert.True(warning.CompareDocumentPosition(page.QuerySelector(".prose > h2")!).HasFlag(DocumentPositions.Following));
        });

    [Fact]
    public void Each_number_of_a_source_leads_to_the_source_of_that_number_and_each_source_leads_back()
    {
        foreach (IHtmlDocument page in site.Pages.Values)
        {
            IHtmlCollection<IElement> sources = page.QuerySelectorAll(".references > ol > li");
            IHtmlCollection<IElement> numbers = page.QuerySelectorAll("sup.citation a");
            Assert.All(numbers, number => Assert.Equal(
                sources[int.Parse(number.TextContent, System.Globalization.CultureInfo.InvariantCulture) - 1].Id,
                number.GetAttribute("href")![1..]));
            Assert.Equal(
                numbers.Select(number => $"#{number.Id}").Order(StringComparer.Ordinal),
                sources.SelectMany(source => source.QuerySelectorAll(".reference-back a"))
                    .Select(arrow => arrow.GetAttribute("href")!).Order(StringComparer.Ordinal));
        }
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
