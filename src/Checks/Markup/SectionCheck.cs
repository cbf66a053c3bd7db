using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// A page has text, every heading has words and something under it, and none stands twice in one part of a page.
/// </summary>
internal sealed class SectionCheck : IArticleCheck
{
    /// <summary>KNEE029: heading with nothing under it.</summary>
    public static readonly Rule EmptySection = Rule.Error("KNEE029");

    /// <summary>KNEE117: heading that stands twice.</summary>
    public static readonly Rule RepeatedHeading = Rule.Error("KNEE117");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        Block[] blocks =
            [.. article.Markdown.Where(
                block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock))];
        if (blocks.Length == 0 && article.Article is AdviceArticle or StandardPage { Layout: PageLayout.Plain })
        {
            diagnostics.Report(
                SourceText.EmptyFile, article.Article.Start, "This page has no text after its front matter.",
                "Write it below the second `---`, keep it as a draft with `draft: true`, or delete the file.");
        }

        HeadingBlock[] headings = [.. article.Markdown.Descendants<HeadingBlock>()];
        foreach (HeadingBlock heading in headings)
        {
            if (heading.PlainText().Length == 0)
            {
                diagnostics.Report(
                    EmptySection, article.PositionOf(heading), "This heading has no words.",
                    "Write what the part below it is about, or remove it.");
            }
            else if (IsEmpty(heading, blocks))
            {
                diagnostics.Report(
                    EmptySection, article.PositionOf(heading), $"Nothing stands under the heading `{Written(heading)}`.",
                    "Write what belongs there, or remove the heading.");
            }
        }

        foreach (ListItemBlock entry in article.Markdown.Descendants<ListItemBlock>().Where(entry => entry.Count == 0))
            diagnostics.Report(EmptySection, article.PositionOf(entry), "This entry of a list is empty.",
                "Write it, or remove its line.");

        ReportRepeated(article, headings, diagnostics);
    }

    /// <summary>Whether a heading of the same level or one above follows, or nothing at all.</summary>
    private static bool IsEmpty(HeadingBlock heading, Block[] blocks)
    {
        int index = Array.IndexOf(blocks, heading);
        return index >= 0
            && (index == blocks.Length - 1 || (blocks[index + 1] is HeadingBlock next && next.Level <= heading.Level));
    }

    private static void ReportRepeated(ParsedArticle article, HeadingBlock[] headings, DiagnosticBag diagnostics)
    {
        Dictionary<string, HeadingBlock> seen = new(StringComparer.OrdinalIgnoreCase);
        string[] above = ["", "", "", "", "", "", ""];
        foreach (HeadingBlock heading in headings.Where(heading => heading.PlainText().Length > 0))
        {
            above[heading.Level] = heading.PlainText();
            string path = string.Join('\n', above[..(heading.Level + 1)]);
            Array.Clear(above, heading.Level + 1, above.Length - heading.Level - 1);
            if (seen.TryAdd(path, heading))
                continue;
            diagnostics.Report(
                RepeatedHeading, article.PositionOf(heading),
                $"The heading `{Written(heading)}` stands in line {seen[path].Line + 1} already.",
                "Remove what stands twice, or word one of the two differently.");
        }
    }

    private static string Written(HeadingBlock heading) => $"{new string('#', heading.Level)} {heading.PlainText()}";
}
