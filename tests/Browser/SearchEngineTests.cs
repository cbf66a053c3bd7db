using System.Text.Json;
using KneesAfterRunning.Tests.Search;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The search's engine in the browser, called as any script of the site can call it.</summary>
public sealed class SearchEngineTests(OneTab tab, BuiltSite site) : IClassFixture<OneTab>
{
    /// <summary>Bad input: none of it may make the engine fail.</summary>
    public static TheoryData<string> AnyQuery =>
    [
        "", " ", "\0", "the of and what is it", "?!,. -- …", "(a+)+$ [a-z]{2,} \\d .*", "<img src=x onerror=alert(1)> stairs",
        "🏃‍♀️🦵 😖", "ركبة تؤلمني بعد الجري", "הברך כואבת", "膝が痛い", "'; DROP TABLE knees; --",
        "__proto__ constructor toString", "pa* w0 *",
        "knee\u200b\u200bpain", "\ud800 \udfff",
    ];

    [Fact]
    public async Task A_text_has_the_same_words_and_stems_as_in_the_build()
    {
        string found = await tab.Page.EvaluateAsync<string>(
            "async ([engine, cases]) => { const { words, stem } = await import(engine); return JSON.stringify(JSON.parse(cases).map(({ text }) => ({ text, words: words(text), stems: words(text).map(stem) }))); }",
            new[] { Engine, AnalysisCase.Json });

        AnalysisCase[] inBrowser = JsonSerializer.Deserialize<AnalysisCase[]>(found, JsonSerializerOptions.Web)!;
        Assert.All(AnalysisCase.All.Zip(inBrowser), pair =>
        {
            Assert.Equal(pair.First.Words, pair.Second.Words);
            Assert.Equal(pair.First.Stems, pair.Second.Stems);
        });
    }

    [Theory]
    [MemberData(nameof(AnyQuery))]
    public async Task Any_query_is_answered(string query) =>
        Assert.False((await FindAsync(query)).GetProperty("lost").GetBoolean());

    [Fact]
    public async Task A_very_long_query_is_answered()
    {
        JsonElement found = await FindAsync("stairs " + new string('x', 10_000));

        Assert.NotEqual(0, found.GetProperty("total").GetInt32());
        await FindAsync(string.Concat(Enumerable.Repeat("knee pain ", 1_000)));
    }

    [Theory]
    [InlineData("iliotibal", "/causes/itb-syndrome/")] // A letter left out,
    [InlineData("patelofemoral", "/causes/runners-knee/")] // of a double one,
    [InlineData("tendonitus", "/causes/inflammation/")] // changed,
    [InlineData("bursitsi", "/causes/inflammation/")] // swapped,
    [InlineData("xcamber", "/causes/running-surface/")] // and added before the first.
    [InlineData("warmong up", "/guides/warming-up/")]
    [InlineData("niliotibail", "/causes/itb-syndrome/")] // Two mistakes.
    [InlineData("kneecappain", "/causes/runners-knee/")] // No space,
    [InlineData("over striding", "/causes/running-form/")] // and one too many.
    [InlineData("PFPS", "/causes/runners-knee/")]
    [InlineData("outside of knee hurts downhill", "/causes/itb-syndrome/")]
    [InlineData("trainers worn out", "/causes/footwear/")]
    [InlineData("when should i worry", "/guides/when-to-see-a-doctor/")]
    [InlineData("it", "/causes/itb-syndrome/")]
    public async Task A_runner_finds_the_page(string query, string address)
    {
        JsonElement pages = (await FindAsync(query)).GetProperty("pages");

        Assert.Contains(address, pages.EnumerateArray().Take(3).Select(page => page.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task Pages_come_best_first_each_with_its_best_sections()
    {
        JsonElement[] pages = [.. (await FindAsync("swelling after a run")).GetProperty("pages").EnumerateArray()];

        double[] scores = [.. pages.Select(page => page.GetProperty("score").GetDouble())];
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(pages, page => Assert.NotEmpty(page.GetProperty("title").GetString()!));
        Assert.All(pages, page => Assert.InRange(page.GetProperty("sections").GetArrayLength(), 1, 3));
        Assert.All(
            pages.SelectMany(page => page.GetProperty("sections").EnumerateArray()
                .Select(section => (Page: page, Section: section))),
            pair => Assert.StartsWith(pair.Page.GetProperty("address").GetString()!,
                pair.Section.GetProperty("address").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_near_each_other_lead_to_the_section_in_which_they_are()
    {
        JsonElement best = (await FindAsync("ten-minute routine")).GetProperty("pages")[0];

        Assert.Equal("/guides/warming-up/", best.GetProperty("address").GetString());
        Assert.Contains("/guides/warming-up/#a-ten-minute-routine",
            best.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("address").GetString()));
    }

    private string EngineFile =>
        Path.GetFileName(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "search.*js").Single());

    /// <summary>
    /// Another address of the engine each time: so it has been asked nothing yet, and has read nothing of its index.
    /// </summary>
    private string Engine => $"/assets/{EngineFile}?{Guid.NewGuid():N}";

    private async Task<JsonElement> FindAsync(string query)
    {
        string json = await tab.Page.EvaluateAsync<string>(
            "async ([engine, query]) => { const found = await (await import(engine)).find(query); return JSON.stringify({ pages: [...found], total: found.total, meant: found.meant, lost: found.lost }); }",
            new[] { Engine, query });
        return JsonDocument.Parse(json).RootElement;
    }
}
