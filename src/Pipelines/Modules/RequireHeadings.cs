using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Requires that each article has these second-level headings, all of them, in this order.</summary>
internal sealed class RequireHeadings(IReadOnlyList<string> required) : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        HeadingBlock[] written =
            [.. input.Get<MarkdownDocument>().OfType<HeadingBlock>().Where(heading => heading.Level == 2)];
        ReportMissing(written, input.Source, context.Diagnostics);
        ReportMisplaced(written, input.Source, context.Diagnostics);
        return Task.FromResult<IReadOnlyList<Document>>([input]);
    }

    private static SourcePosition PositionOf(HeadingBlock heading, string file) => new(file, heading.Line + 1, heading.Column + 1);

    private static string TextOf(HeadingBlock heading) => Outliner.HeadingOf(heading).Text;

    private void ReportMissing(HeadingBlock[] written, string file, Diagnostics diagnostics)
    {
        foreach (string heading in required.Except(written.Select(TextOf)))
        {
            int index = required.ToList().IndexOf(heading);
            string place = index == 0 ? "as the first heading" : $"after `## {required[index - 1]}`";
            HeadingBlock? near = written.LastOrDefault(other => required.Take(index).Contains(TextOf(other))) ?? written.FirstOrDefault();
            diagnostics.Report(
                Problems.MissingHeading, near is null ? SourcePosition.StartOf(file) : PositionOf(near, file), $"The heading `## {heading}` is missing.",
                $"Add it {place}, with what belongs under it.");
        }
    }

    private void ReportMisplaced(HeadingBlock[] written, string file, Diagnostics diagnostics)
    {
        int reached = -1;
        foreach (HeadingBlock heading in written)
        {
            string text = TextOf(heading);
            int index = required.ToList().IndexOf(text);
            SourcePosition at = PositionOf(heading, file);
            if (index < 0)
            {
                diagnostics.Report(
                    Problems.MisplacedHeading, at, $"`## {text}` is not a heading of such a page.{Suggestion.For(text, required)}",
                    $"Make it a `###` under one of: {string.Join(", ", required)}.");
            }
            else if (index < reached)
            {
                diagnostics.Report(
                    Problems.MisplacedHeading, at, $"`## {text}` stands after `## {required[reached]}`.",
                    $"Keep this order: {string.Join(", ", required)}.");
            }

            reached = Math.Max(reached, index);
        }
    }
}
