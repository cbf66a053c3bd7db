using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Evidence;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Parses each article's Markdown, once, and takes its outline.</summary>
internal sealed class ParseMarkdown : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        if (Parse(input, context.Diagnostics) is not { } markdown)
            return Task.FromResult<IReadOnlyList<Document>>([]);
        ReportRawHtml(markdown, input.Source, context.Diagnostics);
        ReportUnknownCareCards(markdown, input.Source, context.Diagnostics);
        ReportUnknownGrades(markdown, input.Source, context.Diagnostics);
        UnwrittenWords.Report(markdown, input.Source, context.Diagnostics);
        return Task.FromResult<IReadOnlyList<Document>>(
            [input.With(markdown).With(Outliner.Outline(markdown, input.Source))]);
    }

    private static MarkdownDocument? Parse(Document input, Diagnostics diagnostics)
    {
        try
        {
            return ArticleMarkdown.Parse(input.Get<ArticleText>().Value);
        }
        catch (ArgumentException)
        {
            // Markdig says so of quotes and lists within one another, more than any reader could follow.
            diagnostics.Report(
                Problems.NestedTooDeep, SourcePosition.StartOf(input.Source), "Lists, quotes or emphasis stand in one another too deep.",
                "Write them flat: an article needs no more than three levels.");
            return null;
        }
    }

    private static void ReportRawHtml(MarkdownDocument markdown, string file, Diagnostics diagnostics)
    {
        foreach (MarkdownObject html in markdown.Descendants().Where(node => node is HtmlBlock or HtmlInline))
        {
            diagnostics.Report(
                Problems.RawHtml, new(file, html.Line + 1, html.Column + 1), "HTML is not allowed in articles.",
                "Write it as Markdown, or put a backslash before the `<`.");
        }
    }

    private static void ReportUnknownCareCards(MarkdownDocument markdown, string file, Diagnostics diagnostics)
    {
        foreach (AlertBlock card in markdown.Descendants<AlertBlock>())
        {
            string kind = card.Kind.ToString();
            if (CareLevels.Of(kind) is null)
            {
                Block marker = card.FirstOrDefault(block => block.Line == card.Line) ?? card;
                diagnostics.Report(
                    Problems.UnknownCareCard, new(file, card.Line + 1, marker.Column + 1),
                    $"There is no care card `[!{kind}]`.{Suggestion.For(kind, CareLevels.Kinds)}",
                    $"Choose from: {string.Join(", ", CareLevels.Kinds)}, in capitals.");
            }
        }
    }

    private static void ReportUnknownGrades(MarkdownDocument markdown, string file, Diagnostics diagnostics)
    {
        foreach (Grade grade in markdown.Descendants<Grade>().Where(grade => grade.Value is null))
        {
            diagnostics.Report(
                Problems.UnknownGrade, new(file, grade.WrittenLine + 1, grade.WrittenColumn + 1),
                $"There is no grade of evidence `{grade.Written}`.{Suggestion.For(grade.Written, EvidenceGrades.Words)}",
                $"Choose from: {string.Join(", ", EvidenceGrades.Words)}; and put a full stop after it.");
        }
    }
}
