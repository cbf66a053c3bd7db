using KneesAfterRunning.Text;

namespace KneesAfterRunning.Tests.Checks;

public sealed class ReadingGradeTests
{
    /// <summary>Counted by hand: 6 and 3 words in 2 sentences, 7 and 4 syllables.</summary>
    [Fact]
    public void The_grade_is_that_of_the_formula() =>
        Assert.Equal(
            (0.39 * 9 / 2) + (11.8 * 11 / 9) - 15.59,
            ReadingGrade.Of(ReadingGrade.SentencesOf("The kneecap slides in a groove. Runners feel pain.")),
            tolerance: 0.000_1);

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    public void A_text_without_words_asks_for_nothing(string text) =>
        Assert.Equal(0, ReadingGrade.Of(ReadingGrade.SentencesOf(text)));

    [Theory]
    [InlineData("Rest. Ice? Run!", "Rest.|Ice?|Run!")]
    [InlineData("Three things help: rest, ice and time. Then run", "Three things help: rest, ice and time.|Then run")]
    [InlineData("Ask Dr. Smith, e.g. On Monday, vs. Tuesday.", "Ask Dr. Smith, e.g. On Monday, vs. Tuesday.")]
    [InlineData("Run 3.5 km. 10 minutes do.", "Run 3.5 km.|10 minutes do.")]
    [InlineData("She said “Stop!” Then she sat. “It hurts.”", "She said “Stop!”|Then she sat.|“It hurts.”")]
    [InlineData("It hurt! at night.", "It hurt! at night.")]
    [InlineData("Rest\n—\nRest eases pain. It is free", "Rest|Rest eases pain.|It is free")]
    public void A_sentence_ends_in_a_mark_and_each_cell_of_a_table_is_one(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), ReadingGrade.SentencesOf(text));

    [Fact]
    public void Numbers_are_words_and_so_are_two_that_a_hyphen_joins() =>
        Assert.Equal(
            ["Do", "3.5", "km", "10", "12", "times", "a", "runner’s", "well-known", "week"],
            ReadingGrade.WordsOf("Do 3.5 km, 10–12 times (a runner’s well-known week)."));
}
