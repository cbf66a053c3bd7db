using System.Text;
using KneesAfterRunning.Content;
using KneesAfterRunning.Markdown;

namespace KneesAfterRunning.Tests.Content;

public sealed class PositionMarkTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>No mark.</p>", "<p>No mark.</p>")]
    [InlineData("<h2 id=\"a\" data-pos=\"8:1\">A</h2>", "<h2 id=\"a\">A</h2>")]
    [InlineData("<a data-pos=\"8:1\" href=\"/\">A</a><a data-pos=\"120:14\">é</a>", "<a href=\"/\">A</a><a>é</a>")]
    [InlineData("<code>data-pos=&quot;8:1&quot;</code>", "<code>data-pos=&quot;8:1&quot;</code>")]
    public void Marks_are_taken_off_and_nothing_else(string page, string stripped) =>
        Assert.Equal(stripped, Encoding.UTF8.GetString(PositionMark.Strip(Encoding.UTF8.GetBytes(page))));

    [Fact]
    public void Words_that_look_like_a_mark_are_left_to_the_reader()
    {
        string html = ArticleMarkdown.ToHtml(ArticleMarkdown.Parse("The attribute ` data-pos=\"1:1\"` and data-pos=\"1:1\".\n"));

        Assert.Contains("data-pos=&quot;1:1&quot;</code> and data-pos=&quot;1:1&quot;.", Encoding.UTF8.GetString(PositionMark.Strip(Encoding.UTF8.GetBytes(html))), StringComparison.Ordinal);
    }
}
