using KneesAfterRunning.Text;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>Words of the articles, and how many syllables a dictionary gives them.</summary>
public sealed class SyllablesTests
{
    [Theory]
    [InlineData("knee", 1)]
    [InlineData("bone", 1)]
    [InlineData("weight", 1)]
    [InlineData("through", 1)]
    [InlineData("healed", 1)]
    [InlineData("squeezed", 1)]
    [InlineData("shoes", 1)]
    [InlineData("the", 1)]
    [InlineData("kneecap", 2)]
    [InlineData("muscle", 2)]
    [InlineData("muscles", 2)]
    [InlineData("little", 2)]
    [InlineData("running", 2)]
    [InlineData("injured", 2)]
    [InlineData("wanted", 2)]
    [InlineData("swollen", 2)]
    [InlineData("bruises", 2)]
    [InlineData("boxes", 2)]
    [InlineData("safely", 2)]
    [InlineData("people", 2)]
    [InlineData("question", 2)]
    [InlineData("trial", 2)]
    [InlineData("doing", 2)]
    [InlineData("warm-up", 2)]
    [InlineData("runner’s", 2)]
    [InlineData("patella", 3)]
    [InlineData("exercise", 3)]
    [InlineData("medial", 3)]
    [InlineData("area", 3)]
    [InlineData("usual", 3)]
    [InlineData("injury", 3)]
    [InlineData("meniscus", 3)]
    [InlineData("cartilage", 3)]
    [InlineData("recovered", 3)]
    [InlineData("previous", 3)]
    [InlineData("opinion", 3)]
    [InlineData("inflammation", 4)]
    [InlineData("emergency", 4)]
    [InlineData("exercises", 4)]
    [InlineData("tendinopathy", 5)]
    [InlineData("paracetamol", 5)]
    [InlineData("iliotibial", 6)]
    [InlineData("physiotherapist", 6)]
    [InlineData("anti-inflammatory", 7)]
    public void A_word_has_the_syllables_of_the_dictionary(string word, int syllables) =>
        Assert.Equal(syllables, Syllables.In(word));

    [Theory]
    [InlineData("10")]
    [InlineData("3.5")]
    [InlineData("km")]
    public void What_has_no_vowels_counts_as_one(string word) => Assert.Equal(1, Syllables.In(word));
}
