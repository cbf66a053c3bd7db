using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>A page has one first-level heading, its title, and skips no level below it.</summary>
internal sealed class HeadingCheck : IArticleCheck
{
    /// <summary>KNEE023: heading that skips a level.</summary>
    public static readonly Rule HeadingOrder = Rule.Error("KNEE023");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        int level = 1;
        foreach (HeadingBlock heading in article.Markdown.Descendants<HeadingBlock>())
        {
            string words = heading.Inline?.PlainText() ?? "";
            if (heading.Level == 1)
            {
                diagnostics.Report(
                    HeadingOrder, article.PositionOf(heading), $"`# {words}` is a second title.",
                    words.Equals(article.Article.Title.Trim(), StringComparison.OrdinalIgnoreCase)
                        ? "Remove this line: the title comes from the front matter."
                        : "Begin it with `##`: the title comes from the front matter.");
            }
            else if (heading.Level > level + 1)
            {
                diagnostics.Report(
                    HeadingOrder, article.PositionOf(heading), $"`{new string('#', heading.Level)} {words}` skips a level.",
                    $"Begin it with `{new string('#', level + 1)}`.");
            }

            level = heading.Level;
        }
    }
}
