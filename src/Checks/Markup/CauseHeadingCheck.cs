using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// Each cause has the second-level headings that all causes have, in their order. One that stands twice is left to the check
/// of sections.
/// </summary>
internal sealed class CauseHeadingCheck : IArticleCheck
{
    /// <summary>KNEE020: heading that is missing.</summary>
    public static readonly Rule MissingHeading = Rule.Error("KNEE020");

    /// <summary>KNEE021: heading in the wrong place.</summary>
    public static readonly Rule MisplacedHeading = Rule.Error("KNEE021");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not Cause)
            return;
        HeadingBlock[] written = [.. article.Markdown.OfType<HeadingBlock>().Where(heading => heading.Level == 2)];
        MeantHeadings meant = new(article.Article.File, article.Text, article.Markdown);
        Dictionary<string, string> renamed = Renamed([.. written.Select(TextOf)]);
        if (article.Markdown.Any(block => block is not YamlFrontMatterBlock))
            ReportMissing(written, [.. renamed.Values], meant, article.Article.File, diagnostics);
        ReportMisplaced(written, renamed, meant, article.Article.File, diagnostics);
    }

    private static SourcePosition PositionOf(HeadingBlock heading, string file) =>
        new(file, heading.Line + 1, heading.Column + 1);

    private static string TextOf(HeadingBlock heading) => Outliner.HeadingOf(heading).Text;

    /// <summary>
    /// The headings that stand in the place of required ones: by what they are called, what they should be called.
    /// </summary>
    private static Dictionary<string, string> Renamed(IReadOnlyList<string> written)
    {
        Dictionary<string, string> renamed = [];
        foreach ((int at, string text) in written.Index()
            .Where(heading => !Cause.Headings.Contains(heading.Item) && heading.Item.Length > 0))
        {
            if (Suggestion.Nearest(text, Cause.Headings) is { } near && !written.Contains(near))
                renamed[text] = near;
            else if (PlaceOf(at - 1, written) is int after && PlaceOf(at + 1, written) == after + 2
                && !written.Contains(Cause.Headings[after + 1]))
                renamed[text] = Cause.Headings[after + 1];
        }

        return renamed;
    }

    /// <summary>Where a heading stands among the required ones; null where it is not one of them.</summary>
    private static int? PlaceOf(int at, IReadOnlyList<string> written)
    {
        if (at < 0)
            return -1;
        int place = at == written.Count ? Cause.Headings.Count : Cause.Headings.ToList().IndexOf(written[at]);
        return place < 0 ? null : place;
    }

    private static void ReportMissing(
        HeadingBlock[] written, string[] renamed, MeantHeadings meant, string file, DiagnosticBag diagnostics)
    {
        foreach (string heading in Cause.Headings.Except(written.Select(TextOf)).Except(renamed))
        {
            if (meant.PositionOf(heading) is { } at)
                ReportMeant(heading, at, meant, diagnostics);
            else
                ReportAbsent(heading, written, file, diagnostics);
        }
    }

    /// <summary>What stands in a block of code by mistake is reported with the block.</summary>
    private static void ReportMeant(string heading, SourcePosition at, MeantHeadings meant, DiagnosticBag diagnostics)
    {
        if (!meant.IsInMistakenCode(at))
        {
            diagnostics.Report(
                MissingHeading, at, $"The heading `## {heading}` is missing: this line is not written as one.",
                $"Write `## {heading}`: two `#` at the very beginning of the line, a plain space, and the words alone.");
        }
    }

    private static void ReportAbsent(string heading, HeadingBlock[] written, string file, DiagnosticBag diagnostics)
    {
        int index = Cause.Headings.ToList().IndexOf(heading);
        string place = index == 0 ? "as the first heading" : $"after `## {Cause.Headings[index - 1]}`";
        HeadingBlock? near = written.LastOrDefault(other => Cause.Headings.Take(index).Contains(TextOf(other)))
            ?? written.FirstOrDefault();
        diagnostics.Report(
            MissingHeading, near is null ? SourcePosition.StartOf(file) : PositionOf(near, file),
            $"The heading `## {heading}` is missing.",
            $"Add it {place}, with what belongs under it.");
    }

    private static void ReportMisplaced(
        HeadingBlock[] written, Dictionary<string, string> renamed, MeantHeadings meant, string file, DiagnosticBag diagnostics)
    {
        int reached = -1;
        HashSet<string> seen = [];
        foreach (HeadingBlock heading in written)
        {
            string text = TextOf(heading);
            int index = Cause.Headings.ToList().IndexOf(text);
            SourcePosition at = PositionOf(heading, file);
            if (!seen.Add(text))
                continue;
            if (index >= 0 && meant.OddSpaceIn(heading) is { } space)
            {
                diagnostics.Report(
                    MissingHeading, space,
                    $"The heading `## {text}` is not written as on other pages: a space in it is no plain one.",
                    "Delete the space, and type it again.");
            }

            if (index < 0 && text.Length > 0)
            {
                diagnostics.Report(
                    MisplacedHeading, at, $"`## {text}` is not a heading of such a page.",
                    renamed.TryGetValue(text, out string? wanted)
                        ? $"Write `## {wanted}`, which is missing: readers find the same headings on every such page."
                        : $"Make it a `###` under one of: {string.Join(", ", Cause.Headings)}.");
            }
            else if (index >= 0 && index < reached)
            {
                diagnostics.Report(
                    MisplacedHeading, at, $"`## {text}` stands after `## {Cause.Headings[reached]}`.",
                    $"Keep this order: {string.Join(", ", Cause.Headings)}.");
            }

            reached = Math.Max(reached, index);
        }
    }
}
