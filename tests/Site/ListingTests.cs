using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The pages that list what the site has: its sources, its pictures and its words.</summary>
public sealed partial class ListingTests(BuiltSite site)
{
    private const int FewestTerms = 60;

    [Fact]
    public void The_page_of_sources_lists_each_source_with_the_pages_that_cite_it()
    {
        IElement[] entries = [.. site.Pages["sources/index.html"].QuerySelectorAll(".source-list > li")];
        string[] keys =
            [.. SourceKey().Matches(File.ReadAllText(RepositoryRoot.Combine("input", "sources.yml")))
                .Select(match => match.Groups["key"].Value)];

        Assert.NotEmpty(keys);
        Assert.Equal(keys.Order(StringComparer.Ordinal), entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        Assert.All(entries, entry =>
        {
            IElement uses = entry.QuerySelector(".source-uses")!;
            Assert.StartsWith("Cited in:", uses.TextContent.Trim(), StringComparison.Ordinal);
            Assert.NotEmpty(uses.QuerySelectorAll("a[href]"));
        });
    }

    [Theory]
    [InlineData("heiderscheit2011",
        "Heiderscheit BC, Chumanov ES, Michalski MP, Wille CM, Ryan MB. Effects of Step Rate Manipulation on Joint Mechanics during Running. Medicine & Science in Sports & Exercise. 2011;43(2):296-302. doi:10.1249/MSS.0b013e3181ebedf4.")]
    [InlineData("mulvad2018",
        "Mulvad B, Nielsen RO, Lind M, Ramskov D. Diagnoses and time to recovery among injured recreational runners in the RUN CLEVER trial. PLoS ONE. 2018;e0204742. doi:10.1371/journal.pone.0204742.")]
    [InlineData("aaos-prepatellar",
        "American Academy of Orthopaedic Surgeons. Prepatellar (Kneecap) Bursitis. OrthoInfo. No date given; read 22 November 2026.")]
    public void A_source_reads_as_in_the_style_of_the_national_library_of_medicine(string key, string reference)
    {
        IElement entry = site.Pages["sources/index.html"].GetElementById(key)!.QuerySelector("p")!;

        Assert.Equal(reference,
            string.Join(' ', entry.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_page_of_images_lists_each_picture_with_its_credit_and_its_uses()
    {
        IElement[] entries = [.. site.Pages["images/index.html"].QuerySelectorAll(".image-list > li")];

        Assert.NotEmpty(entries);
        Assert.Equal(
            Pictures().Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        Assert.All(entries, entry =>
        {
            Assert.NotEmpty(entry.QuerySelector("h2")!.TextContent.Trim());
            foreach (string field in new[] { "Creator", "Source", "Licence", "Used in" })
            {
                IElement term = Assert.Single(entry.QuerySelectorAll("dt"), term => term.TextContent == field);
                Assert.NotEmpty(term.NextElementSibling!.TextContent.Trim());
            }
        });
    }

    [Fact]
    public void The_glossary_explains_the_words_that_runners_meet()
    {
        IElement[] terms = [.. site.Pages["glossary/index.html"].QuerySelectorAll(".glossary dt")];

        Assert.InRange(terms.Length, FewestTerms, int.MaxValue);
        Assert.Distinct(terms.Select(term => term.TextContent), StringComparer.OrdinalIgnoreCase);
        Assert.All(terms, term =>
        {
            Assert.NotEmpty(term.Id!);
            Assert.NotEmpty(term.NextElementSibling!.TextContent.Trim());
        });
    }

    private IEnumerable<string> Pictures() => Directory.EnumerateFiles(Path.Combine(site.Folder, "images"), "*.svg");

    [GeneratedRegex(@"^- key: (?<key>\S+)\r?$", RegexOptions.Multiline)]
    private static partial Regex SourceKey();
}
