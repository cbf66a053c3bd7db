using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The causes as they stand on the site.</summary>
public sealed class CauseTests(BuiltSite site)
{
    /// <summary>Others may be added to them.</summary>
    private static readonly string[] First =
    [
        "footwear", "inflammation", "itb-syndrome", "overuse",
        "previous-injuries", "runners-knee", "running-form", "running-surface",
    ];

    [Fact]
    public void The_first_eight_causes_are_there() =>
        Assert.Superset(First.Select(name => $"causes/{name}/index.html").ToHashSet(),
            site.CausePages().Select(page => page.Key).ToHashSet());

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
                numbers.Select(number => $"/{path.Replace("index.html", "", StringComparison.Ordinal)}#{number.Id}")
                    .Order(StringComparer.Ordinal),
                sources.SelectMany(source => source.QuerySelectorAll(".reference-back a"))
                    .Select(arrow => arrow.GetAttribute("href")!).Order(StringComparer.Ordinal));
        }
    }
}
