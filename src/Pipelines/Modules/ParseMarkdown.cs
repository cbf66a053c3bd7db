using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Parses each article's Markdown, once, and takes its outline.</summary>
internal sealed class ParseMarkdown : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        if (Parse(input, context.Diagnostics) is not { } markdown)
            return Task.FromResult<IReadOnlyList<Document>>([]);
        return Task.FromResult<IReadOnlyList<Document>>(
            [input.With(markdown).With(Outliner.Outline(markdown, input.Source))]);
    }

    private static MarkdownDocument? Parse(Document input, DiagnosticBag diagnostics)
    {
        try
        {
            return ArticleMarkdown.Parse(input.Get<ArticleText>().Value);
        }
        catch (ArgumentException)
        {
            // Markdig says so of quotes and lists within one another, more than any reader could follow.
            diagnostics.Report(
                ArticleMarkdown.NestedTooDeep, SourcePosition.StartOf(input.Source),
                "Lists, quotes or emphasis stand in one another too deep.",
                "Write them flat: an article needs no more than three levels.");
            diagnostics.MarkSkipped(input.Source, input.Get<ArticleText>().Value);
            return null;
        }
    }
}
