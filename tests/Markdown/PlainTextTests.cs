using KneesAfterRunning.Markdown;

namespace KneesAfterRunning.Tests.Markdown;

/// <summary>What remains of a text without its markup reads as if nothing had been taken out.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Slow down [@boey2017]. Then rest.", "Slow down. Then rest.")]
    [InlineData("Rest [@a; @b] [@c], and wait (as in [@d]): it helps.", "Rest, and wait (as in): it helps.")]
    [InlineData("It is **sore** [@a] at night.", "It is sore at night.")]
    [InlineData("It is sore [@a]. Evidence: weak.", "It is sore.")]
    public void A_citation_leaves_no_gap(string markdown, string text) =>
        Assert.Equal(text, ArticleMarkdown.Parse(markdown).PlainText());
}
