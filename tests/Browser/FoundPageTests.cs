using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Which page the search puts first.</summary>
public sealed class FoundPageTests(OneTab tab) : IClassFixture<OneTab>
{
    [Theory]
    [InlineData("IT band syndrome", "/causes/itb-syndrome/")]
    [InlineData("running surface", "/causes/running-surface/")]
    [InlineData("when to see a doctor", "/guides/when-to-see-a-doctor/")]
    public Task A_page_is_found_by_its_title(string title, string path) => AssertBestAsync(title, path);

    [Theory]
    [InlineData("ITBS", "/causes/itb-syndrome/")]
    [InlineData("PFPS", "/causes/runners-knee/")]
    public Task A_page_is_found_by_an_alias(string alias, string path) => AssertBestAsync(alias, path);

    [Theory]
    [InlineData("a ten-minute routine", "/guides/warming-up/")]
    [InlineData("why not rest for two weeks", "/guides/the-first-two-weeks/")]
    public Task A_page_is_found_by_a_heading(string heading, string path) => AssertBestAsync(heading, path);

    [Theory]
    [InlineData("handrail", "/guides/strength-exercises/")]
    [InlineData("woodchip", "/causes/running-surface/")]
    public Task A_page_is_found_by_a_word_of_its_text(string word, string path) => AssertBestAsync(word, path);

    [Theory]
    [InlineData("ÍLIOTIBIAL", "/causes/itb-syndrome/")]
    [InlineData("RUNNER’S KNEE", "/causes/runners-knee/")]
    [InlineData("runner's knee", "/causes/runners-knee/")]
    public Task Capitals_accents_and_apostrophes_do_not_matter(string query, string path) => AssertBestAsync(query, path);

    [Theory]
    [InlineData("patellof", "/causes/runners-knee/")]
    [InlineData("iliot", "/causes/itb-syndrome/")]
    public Task The_beginning_of_a_word_is_enough(string beginning, string path) => AssertBestAsync(beginning, path);

    private async Task AssertBestAsync(string query, string path)
    {
        await tab.Page.SearchAsync(query);

        string? best = await tab.Page.Results().First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        Assert.Equal(path, best?.Split('#')[0]);
    }
}
