using CsCheck;
using KneesAfterRunning.Search;

namespace KneesAfterRunning.Tests.Search;

public sealed class SearchIndexTests
{
    /// <summary>Words of a small alphabet, so that they share beginnings and stems, and now and then any other.</summary>
    private static readonly Gen<string> Word = Gen.Frequency(
        (9, Gen.String[Gen.Char["aeinrst"], 1, 9]),
        (1, Gen.String.Where(text => Tokenizer.Words(text).Count > 0)));

    private static readonly Gen<SearchPage> Page =
        from address in Gen.Int[1, 999]
        from title in Word.Array[1, 4]
        from names in Word.Array[0, 3]
        from summary in Word.Array[0, 12]
        from sections in Gen.Select(Word.Array[1, 4], Word.Array[0, 60]).Array[0, 8]
        select new SearchPage($"/{address}/", string.Join(' ', title), string.Join(' ', summary))
        {
            Names = names,
            Sections = [.. sections.Select(
                (section, i) => new SearchSection($"s{i}", string.Join(' ', section.Item1), string.Join(' ', section.Item2)))],
        };

    private static readonly Gen<SearchPage[]> Pages =
        Page.Array[1, 40].Select(pages => pages.DistinctBy(page => page.Address).ToArray());

    [Fact]
    public void Every_word_of_a_title_a_heading_or_a_text_finds_its_page() => Pages.Sample(pages =>
    {
        IndexReading index = new(Write(pages));
        foreach (SearchPage page in pages)
        {
            IEnumerable<string> always = [page.Title, .. page.Names, .. page.Sections.Select(section => section.Heading)];
            IEnumerable<string> unlessCommon = [page.Summary, .. page.Sections.Select(section => section.Text)];
            IEnumerable<string> words =
                always.SelectMany(Tokenizer.Words)
                    .Concat(unlessCommon.SelectMany(Tokenizer.Words).Where(word => !StopWords.Contains(word)));
            foreach (string word in words.Distinct())
                Assert.Contains(page.Address, index.PagesWith(word));
        }
    }, iter: 30);

    [Fact]
    public void The_order_of_the_pages_does_not_matter() => Gen.Select(Pages, Gen.Int).Sample((pages, seed) =>
    {
        SearchPage[] shuffled = [.. pages];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Texts(Write(pages)), Texts(Write(shuffled)));
    }, iter: 30);

    [Fact]
    public void No_shard_of_words_grows_with_the_number_of_pages()
    {
        SearchPage[] pages =
            [.. Enumerable.Range(0, 3000)
                .Select(page => new SearchPage($"/{page}/", $"Page {page}", "The knee hurts downhill and on the stairs."))];

        Assert.All(Write(pages).Where(file => file.Name.Contains("/w", StringComparison.Ordinal)),
            file => Assert.InRange(file.Content.Length, 2, 8000));
    }

    [Fact]
    public void A_word_among_very_many_is_found()
    {
        SearchPage[] pages = [.. Enumerable.Range(0, 400).Select(page => new SearchPage(
            $"/{page}/", $"Page {page}",
            string.Join(' ', Enumerable.Range(0, 300).Select(word => $"{(char)('a' + (word % 26))}{page}x{word}"))))];

        IReadOnlyList<IndexFile> files = Write(pages);

        Assert.Contains(files, file => file.Name.EndsWith("/ws1.json", StringComparison.Ordinal));
        Assert.Equal(["/7/"], new IndexReading(files).PagesWith("a7x260"));
        Assert.Equal(["/399/"], new IndexReading(files).PagesWith("n399x299"));
        Assert.Equal(["/0/"], new IndexReading(files).PagesWith("a0x0"));
    }

    [Fact]
    public void A_page_is_found_by_a_word_that_means_the_same_as_one_of_its_own()
    {
        SearchPage page = new("/a/", "Kneecap", "It aches when you go down the hill.");

        IReadOnlyList<IndexFile> files = Write([page], ["kneecap", "patella"], ["down the hill", "descending"]);

        Assert.Equal(["/a/"], new IndexReading(files).PagesWith("patella"));
        Assert.Equal(["/a/"], new IndexReading(files).PagesWith("descending"));
        Assert.Empty(new IndexReading(files).PagesWith("stairs"));
    }

    [Theory]
    [InlineData("kneecap", "cap")]
    [InlineData("knee cap", "kneecap")]
    [InlineData("over-striding", "overstriding")]
    [InlineData("over-striding", "striding")]
    public void A_word_of_two_is_found_by_the_second_and_two_side_by_side_as_one(string written, string typed)
    {
        SearchPage page = new("/a/", "A page", $"Of {written}.");
        SearchPage other = new("/b/", "Another page", "Of a knee, of a cap, and of a kneecap.");

        IReadOnlyList<IndexFile> files = Write([page, other]);

        Assert.Contains("/a/", new IndexReading(files).PagesWith(typed));
    }

    [Fact]
    public void A_word_that_stands_everywhere_is_found_in_names_alone()
    {
        IReadOnlyList<IndexFile> files = Write([new("/a/", "IT band", "Rest it."), new("/b/", "Rest", "It is what it is.")]);

        Assert.Equal(["/a/"], new IndexReading(files).PagesWith("it"));
        Assert.Equal(["/a/", "/b/"], new IndexReading(files).PagesWith("rest"));
    }

    [Fact]
    public void The_folder_of_the_shards_has_another_name_when_anything_in_them_changes()
    {
        SearchPage page = new("/a/", "Stairs", "Up and down.");

        Assert.NotEqual(Write([page])[1].Name, Write([page with { Summary = "Up and down again." }])[1].Name);
        Assert.Equal(Write([page])[1].Name, Write([page])[1].Name);
    }

    [Fact]
    public void An_index_of_nothing_can_be_written() => Assert.Empty(new IndexReading(Write([])).PagesWith("knee"));

    private static IReadOnlyList<IndexFile> Write(IEnumerable<SearchPage> pages, params string[][] synonyms) =>
        IndexFiles.Of(SearchIndex.Of(pages, new SynonymList(synonyms)), []);

    private static IEnumerable<string> Texts(IEnumerable<IndexFile> files) =>
        files.Select(file => $"{file.Name} {System.Text.Encoding.UTF8.GetString(file.Content)}");
}
