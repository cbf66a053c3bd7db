using System.IO.Compression;
using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>How much a reader with little signal waits for. <c>bench/</c> prints the same of every kind of page.</summary>
public sealed class SizeTests(BuiltSite site)
{
    /// <summary>In bytes, compressed by gzip: what one round trip carries, ten segments of TCP. Source: RFC 6928.</summary>
    private const int FirstView = 14 * 1024;

    /// <summary>In bytes, compressed by gzip.</summary>
    private const int AllScripts = 12 * 1000;

    [Fact]
    public void The_first_view_of_an_article_comes_in_one_round_trip() =>
        Assert.All(
            site.Pages.Where(page => page.Value.QuerySelector(".article") is not null),
            page => Assert.InRange(SizeOf(page.Key) + LoadedBy(page.Value).Sum(SizeOf), 1, FirstView));

    [Fact]
    public void All_scripts_together_are_small() =>
        Assert.InRange(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.js").Sum(SizeOf), 1, AllScripts);

    private static IEnumerable<string> LoadedBy(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet]:not([media=print]), script[src]")
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.TrimStart('/'));

    private int SizeOf(string file)
    {
        using MemoryStream into = new();
        using (GZipStream stream = new(into, CompressionLevel.SmallestSize))
            stream.Write(File.ReadAllBytes(Path.Combine(site.Folder, file)));
        return into.ToArray().Length;
    }
}
