using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The pictures in the articles, and what stands below them.</summary>
public sealed class CaptionTests(BuiltSite site)
{
    /// <summary>A figure with a picture; the explanations of the problems have others, with examples.</summary>
    private const string Figure = "figure:has(img, svg)";

    [Fact]
    public void Each_cause_has_a_picture() =>
        Assert.All(site.CausePages().Values, page => Assert.NotNull(page.QuerySelector(".prose figure img")));

    [Fact]
    public void Each_picture_in_an_article_says_what_it_shows_to_who_cannot_see_it() =>
        Assert.All(Figures(), figure => Assert.InRange(AltOf(figure).Length, 20, 400));

    [Fact]
    public void Each_picture_in_an_article_has_a_caption_of_its_own() =>
        Assert.All(Figures(), figure =>
        {
            string caption = CaptionOf(figure);
            Assert.InRange(caption.Length, 15, 250);
            Assert.NotEqual(AltOf(figure).TrimEnd('.'), caption.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
        });

    [Fact]
    public void No_two_captions_on_a_page_are_the_same() =>
        Assert.All(site.Pages.Values, page =>
            Assert.Distinct(page.QuerySelectorAll(Figure).Select(CaptionOf)));

    [Fact]
    public void Each_caption_credits_who_made_the_picture_and_names_its_licence() =>
        Assert.All(Figures(), figure =>
        {
            IElement credit = figure.QuerySelector("figcaption .figure-credit")!;
            Assert.Matches(@"^Image: \S.+, .*\S\.$", credit.TextContent.Trim());
            string licence = credit.QuerySelector("a:last-of-type")!.GetAttribute("href")!;
            Assert.StartsWith("https://", licence, StringComparison.Ordinal);
        });

    [Fact]
    public void No_picture_in_an_article_stands_outside_a_figure() =>
        Assert.All(site.Pages.Values, page => Assert.Empty(page.QuerySelectorAll(".prose img:not(figure img)")));

    private IEnumerable<IElement> Figures() => site.Pages.Values.SelectMany(page => page.QuerySelectorAll(Figure));

    private static string CaptionOf(IElement figure) => figure.QuerySelector("figcaption .figure-caption")!.TextContent.Trim();

    private static string AltOf(IElement figure) =>
        figure.QuerySelector("img") is IHtmlImageElement image
            ? image.AlternativeText ?? ""
            : figure.QuerySelector("svg[aria-label]")!.GetAttribute("aria-label")!;
}
