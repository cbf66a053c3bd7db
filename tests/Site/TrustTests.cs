using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Site;

/// <summary>What each page says of who stands behind it.</summary>
public sealed partial class TrustTests(BuiltSite site)
{
    [Fact]
    public void Each_page_that_was_checked_against_its_sources_says_when()
    {
        (string Page, string Day)[] reviewed =
        [
            .. from file in Directory.EnumerateFiles(RepositoryRoot.Combine("input"), "*.md", SearchOption.AllDirectories)
               let day = Reviewed().Match(File.ReadAllText(file))
               where day.Success
               let page = Path.GetRelativePath(RepositoryRoot.Combine("input"), Path.ChangeExtension(file, null))
                   .Replace('\\', '/')
               select (Path.GetFileName(page) == "index" ? page + ".html" : page + "/index.html", day.Groups["day"].Value),
        ];

        Assert.True(reviewed.Length > 20, $"Only {reviewed.Length} pages have the day of a review.");
        Assert.All(reviewed, each =>
            Assert.Equal(each.Day, site.Pages[each.Page].QuerySelector(".review-note > time")?.GetAttribute("datetime")));
    }

    [Fact]
    public void Each_page_with_advice_says_whether_a_clinician_reviewed_it() =>
        Assert.All(site.CausePages().Values, page =>
            Assert.Matches("No clinician has reviewed this page yet|Reviewed by [^.]",
                page.QuerySelector(".review-note")!.TextContent));

    [Fact]
    public void Each_page_names_who_publishes_it_and_says_that_nobody_pays() =>
        Assert.All(site.Pages.Values, page => Assert.Matches(
            @"Published by [^.]*Knees After Running[^.]*\. Nobody pays for it: no adverts, no sponsors",
            page.QuerySelector("footer")!.TextContent));

    [GeneratedRegex(@"\A---\r?\n(?:(?!---).*\n)*?reviewed: (?<day>\S+)\r?\n")]
    private static partial Regex Reviewed();
}
