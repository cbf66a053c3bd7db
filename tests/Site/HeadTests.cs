using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>What each page says of itself to browsers and search engines.</summary>
public sealed class HeadTests(BuiltSite site)
{
    private const int LongestDescription = 160;

    [Fact]
    public void Each_page_has_a_title_of_its_own()
    {
        Assert.All(site.Pages.Values, page => Assert.NotEmpty(page.Title!.Trim()));
        Assert.Distinct(site.Pages.Values.Select(page => page.Title));
    }

    [Fact]
    public void Each_page_has_a_description_that_a_search_engine_shows_in_full() =>
        Assert.All(site.Pages.Values, page =>
            Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 30,
                LongestDescription));

    [Fact]
    public void Each_page_has_its_canonical_address() =>
        Assert.All(site.Pages.Where(page => page.Key != "404.html"), page =>
        {
            string address = page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            Assert.Equal(site.Root() + page.Key[..^"index.html".Length], address);
        });

    [Fact]
    public void The_page_for_unknown_addresses_has_none() =>
        Assert.Null(site.Pages["404.html"].QuerySelector("link[rel=canonical]"));

    [Fact]
    public void Each_page_has_one_heading_of_the_first_level() =>
        Assert.All(site.Pages.Values, page => Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim()));

    [Fact]
    public void No_page_has_a_script_or_a_style_of_its_own() =>
        Assert.All(site.Pages.Values, page =>
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
            Assert.Empty(page.QuerySelectorAll("style, [style]"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes),
                attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        });

    [Fact]
    public void Each_cause_is_a_medical_web_page_about_a_condition() =>
        Assert.All(site.CausePages().Values, page =>
        {
            JsonElement described = OfType(page, "MedicalWebPage");
            Assert.Equal(page.QuerySelector("h1")!.TextContent, described.GetProperty("name").GetString());
            Assert.Equal("MedicalCondition", described.GetProperty("about").GetProperty("@type").GetString());
            Assert.Equal(page.QuerySelector(".page-tools time")!.GetAttribute("datetime"),
                described.GetProperty("datePublished").GetString());
            Assert.Equal(page.QuerySelector(".review-note > time")!.GetAttribute("datetime"),
                described.GetProperty("lastReviewed").GetString());
        });

    [Fact]
    public void Each_page_below_the_home_page_describes_the_trail_that_it_shows() =>
        Assert.All(site.Pages.Where(page => page.Key != "index.html"), page =>
        {
            JsonElement[] steps = [.. OfType(page.Value, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray()];
            Assert.Equal(
                page.Value.QuerySelectorAll(".breadcrumbs li").Skip(1).Select(step => step.TextContent.Trim()),
                steps.Skip(1).Select(step => step.GetProperty("name").GetString()));
            Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.GetProperty("position").GetInt32()));
        });

    /// <summary>The one thing of that type that a page's JSON-LD describes.</summary>
    private static JsonElement OfType(IHtmlDocument page, string type)
    {
        IElement script = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));
        using JsonDocument data = JsonDocument.Parse(script.TextContent);
        return Assert.Single(
            data.RootElement.GetProperty("@graph").EnumerateArray(),
            thing => thing.GetProperty("@type").GetString() == type).Clone();
    }
}
