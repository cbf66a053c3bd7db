using KneesAfterRunning.Search;

namespace KneesAfterRunning.Tests.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Knee PAIN", "knee pain")]
    [InlineData("Déjà vu, naïve: Ménière", "deja vu naive meniere")]
    [InlineData("runner's knee, runner’s knee", "runners knee runners knee")]
    [InlineData("IT-band (ITBS) 10 km", "it band itbs 10 km")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("  — … ", "")]
    [InlineData("", "")]
    public void Words_are_lower_case_without_accents_and_apostrophes(string text, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Tokenizer.Words(text));

    [Fact]
    public void An_accent_is_the_same_however_it_is_encoded() =>
        Assert.Equal(Tokenizer.Words("caf\u00e9"), Tokenizer.Words("cafe\u0301"));
}
