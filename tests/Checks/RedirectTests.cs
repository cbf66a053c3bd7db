using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>What stands at an address that a page had before.</summary>
public sealed class RedirectTests
{
    private const string Now = "/knees/guides/warming-up/";

    [Fact]
    public async Task An_old_address_leads_on_to_the_page_and_is_known_to_nothing_else()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("pages-that-moved");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, []);

        Assert.Equal(0, run.ExitCode);
        Assert.All(["guides/warm-up/index.html", "old.html", "Old_Guides/Warm/index.html"],
            file => AssertLeadsOn(folder.Read("output/" + file)));
        Assert.All(["sitemap.xml", "sw.js", "search/index.json", "feed.xml"], file =>
        {
            string text = folder.Read("output/" + file);
            Assert.DoesNotContain("warm-up/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("old.html", text, StringComparison.Ordinal);
        });
        Assert.Contains("guides/warming-up/", folder.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    private static void AssertLeadsOn(string page)
    {
        IHtmlDocument html = new HtmlParser().ParseDocument(page);

        Assert.Equal($"0; url={Now}", html.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://knees.example" + Now, html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", html.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(Now, Assert.Single(html.Links).GetAttribute("href"));
        Assert.Equal("Warming up", html.Links[0].TextContent);
    }
}
