using KneesAfterRunning.Reports;

namespace KneesAfterRunning.Tests.Reports;

/// <summary>The caret stands under the place of a problem, whatever stands before it in its line.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("See [this](x.md).", 5, "See [this](x.md).", 4)]
    [InlineData("\tSee x", 6, "    See x", 8)]
    [InlineData("ab\tx", 4, "ab  x", 4)]
    [InlineData("走る x", 4, "走る x", 5)]
    [InlineData("🏃 x", 4, "🏃 x", 3)]
    [InlineData("👩‍⚕️ x", 7, "👩‍⚕️ x", 3)]
    [InlineData("cafe\u0301 x", 7, "cafe\u0301 x", 5)]
    [InlineData("short", 40, "short", 5)]
    [InlineData("", 1, "", 0)]
    [InlineData("a\u001b[31mb\u202ec", 8, "a\uFFFD[31mb\uFFFDc", 7)]
    public void A_line_is_shown_as_it_is_with_the_caret_under_its_column(string line, int column, string shown, int offset)
    {
        Excerpt excerpt = Excerpt.Of(line, column);

        Assert.Equal(shown, excerpt.Text);
        Assert.Equal(offset, excerpt.CaretOffset);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    [InlineData(250)]
    [InlineData(500)]
    public void A_long_line_is_cut_around_the_caret(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 500).Select(i => (char)('a' + (i % 26))));

        Excerpt excerpt = Excerpt.Of(line, column);

        Assert.True(excerpt.Text.Length <= Excerpt.MaxWidth, excerpt.Text);
        Assert.Equal(line[column - 1], excerpt.Text[excerpt.CaretOffset]);
        Assert.Equal(column > 50, excerpt.Text.StartsWith('…'));
        Assert.Equal(column < 450, excerpt.Text.EndsWith('…'));
    }
}
