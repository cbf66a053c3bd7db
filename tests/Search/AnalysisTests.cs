using CsCheck;
using KneesAfterRunning.Search;

namespace KneesAfterRunning.Tests.Search;

/// <summary>
/// What the build takes for a word. That the browser does the same is tested with the same cases, in <see
/// cref="Browser.SearchEngineTests"/>.
/// </summary>
public sealed class AnalysisTests
{
    [Fact]
    public void A_text_is_split_into_words_as_the_cases_say() =>
        Assert.All(AnalysisCase.All, one => Assert.Equal(one.Words, Tokenizer.Words(one.Text)));

    [Fact]
    public void A_word_has_the_stem_that_the_cases_say() =>
        Assert.All(AnalysisCase.All, one => Assert.Equal(one.Stems, one.Words.Select(Stemmer.StemOf)));

    [Fact]
    public void Any_text_is_split_into_words_that_are_split_no_further() =>
        Gen.String.Sample(text => Tokenizer.Words(text).All(word => Tokenizer.Words(word) is [var same] && same == word));

    [Fact]
    public void A_stem_begins_its_word() =>
        Gen.String[Gen.Char['a', 'z'], 1, 20]
            .Sample(word => word.StartsWith(Stemmer.StemOf(word), StringComparison.Ordinal) && Stemmer.StemOf(word).Length > 0);
}
