using System.Xml.Linq;
using AngleSharp.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The charts in the articles: what is drawn, what stands below it, and where it comes from.</summary>
public sealed class ChartTests(BuiltSite site)
{
    private const string Example = "Figures: made up as an example.";

    [Fact]
    public void Every_file_of_figures_is_a_chart_on_a_page() =>
        Assert.Equal(
            Directory.EnumerateFiles(RepositoryRoot.Combine("input", "images"), "*.chart.yml")
                .Select(file => "/images/" + Path.GetFileName(file).Replace(".chart.yml", ".svg", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            Charts().Select(SourceOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_chart_has_a_table_with_a_row_for_each_bar_and_for_its_limit() =>
        Assert.All(Charts(), chart =>
        {
            IHtmlCollection<IElement> rows = chart.QuerySelectorAll("table tbody tr");
            Assert.InRange(rows.Length, 2, 12);
            Assert.All(rows, row => Assert.Matches(@"\d", row.QuerySelector("td")!.TextContent));
            Assert.Equal(
                XElement.Load(Path.Combine(site.Folder, SourceOf(chart)[1..])).Elements()
                    .Count(shape => shape.Attribute("class")?.Value is "bar" or "light" or "mark" or "limit"),
                rows.Length);
        });

    [Fact]
    public void Each_chart_cites_where_its_figures_come_from_or_says_that_they_are_an_example() =>
        Assert.All(Charts(), chart =>
        {
            IElement credit = chart.QuerySelector(".figure-credit")!;
            bool isExample = credit.TextContent.EndsWith(Example, StringComparison.Ordinal);
            Assert.NotEqual(isExample, credit.QuerySelector("sup.citation a[href*='#ref-']") is not null);
        });

    private IElement[] Charts()
    {
        IElement[] charts = [.. site.Pages.Values.SelectMany(page => page.QuerySelectorAll("figure:has(.figure-data)"))];
        Assert.NotEmpty(charts);
        return charts;
    }

    private static string SourceOf(IElement chart) => chart.QuerySelector("img")!.GetAttribute("src")!;
}
