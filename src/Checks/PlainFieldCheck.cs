using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>The sentences of the front matter are plain text: neither links nor bold words.</summary>
internal sealed class PlainFieldCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        int number = 1;
        foreach (string line in (FrontMatter.Extract(article.Text) ?? "").Split('\n'))
        {
            number++;
            if (line.TrimStart().StartsWith('#'))
                continue;
            if (line.IndexOf("](", StringComparison.Ordinal) is var link and > 0)
            {
                diagnostics.Report(
                    Problems.FailedLink, new(article.Article.File, number, line.LastIndexOf('[', link) + 1), "There are no links in front matter: readers would see the brackets.",
                    "Write the words alone, and put the link into the text of the page.");
            }
            else if (line.IndexOf("**", StringComparison.Ordinal) is var stars and >= 0)
            {
                diagnostics.Report(
                    Problems.StrayMarkup, new(article.Article.File, number, stars + 1), "Nothing is bold in front matter: readers would see the `**`.", "Remove the stars.");
            }
        }
    }
}
