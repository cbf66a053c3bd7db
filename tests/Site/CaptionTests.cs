using AngleSharp.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The pictures in the articles, and what stands below them.</summary>
public sealed class CaptionTests(BuiltSite site)
{
    /// <summary>A figure with a picture; the explanations of the problems have others, with examples.</summary>
    private const string Figure = "figure:has(img, svg)";

    [Fact]
    public void Each_caption_credits_who_made_the_picture_and_names_its_licence() =>
        Assert.All(Figures(), figure =>
        {
            IElement credit = figure.QuerySelector("figcaption .figure-credit")!;
            Assert.Matches(@"^Image: \S.+, .*\S\.$", credit.TextContent.Trim());
            string licence = credit.QuerySelector("a:last-of-type")!.GetAttribute("href")!;
            Assert.StartsWith("https://", licence, StringComparison.Ordinal);
        });

    private IEnumerable<IElement> Figures() => site.Pages.Values.SelectMany(page => page.QuerySelectorAll(Figure));
}
