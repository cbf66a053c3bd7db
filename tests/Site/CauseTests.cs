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
    public void Each_cause_sums_itself_up_before_its_first_heading() =>
        Assert.All(site.CausePages().Values, page =>
        {
            IElement summary = Assert.Single(page.QuerySelectorAll(".prose > :not(h2) strong"), strong => strong.TextContent == "In short");
            Assert.True(summary.CompareDocumentPosition(page.QuerySelector(".prose > h2")!).HasFlag(DocumentPositions.Following));
        });

    [Fact]
    public void Each_cause_weighs_the_options_doing_nothing_among_them() =>
        Assert.All(site.CausePages().Values, page =>
        {
            string[] options = [.. page.QuerySelectorAll(".prose h3#your-options ~ .table-box tbody tr td:first-child").Select(option => option.TextContent)];
            Assert.InRange(options.Length, 4, int.MaxValue);
            Assert.Contains("Doing nothing", options);
        });

    [Fact]
    public void Each_cause_ends_with_questions_to_take_along() =>
        Assert.All(site.CausePages().Values, page =>
        {
            IHtmlCollection<IElement> questions = page.QuerySelectorAll(".prose h3#questions-to-ask + ul > li");
            Assert.InRange(questions.Length, 3, int.MaxValue);
            Assert.All(questions, question => Assert.EndsWith("?", question.TextContent.Trim(), StringComparison.Ordinal));
        });

    [Fact]
    public void Each_number_of_a_source_leads_to_the_source_of_that_number_and_each_source_leads_back()
    {
        foreach ((string path, IHtmlDocument page) in site.Pages.Where(page => page.Value.QuerySelector("sup.citation") is not null))
        {
            string list = page.QuerySelector("[data-works-cited]")!.GetAttribute("href")!;
            IHtmlCollection<IElement> sources = site.Pages[$"{list[1..]}index.html"].QuerySelectorAll(".works-cited > li");
            IHtmlCollection<IElement> numbers = page.QuerySelectorAll("sup.citation a");
            Assert.All(numbers, number => Assert.Equal(
                $"{list}#{sources[int.Parse(number.TextContent, System.Globalization.CultureInfo.InvariantCulture) - 1].Id}",
                number.GetAttribute("href")!));
            Assert.Equal(
                numbers.Select(number => $"/{path.Replace("index.html", "", StringComparison.Ordinal)}#{number.Id}").Order(StringComparer.Ordinal),
                sources.SelectMany(source => source.QuerySelectorAll(".reference-back a"))
                    .Select(arrow => arrow.GetAttribute("href")!).Order(StringComparer.Ordinal));
        }
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
