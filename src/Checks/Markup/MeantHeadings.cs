using KneesAfterRunning.Diagnostics;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>Finds the lines that were meant as headings and are not: in bold, of another level, without the space.</summary>
/// <param name="file">The article's path in the input folder.</param>
/// <param name="text">The whole file.</param>
/// <param name="markdown">Its syntax tree.</param>
internal sealed class MeantHeadings(string file, string text, MarkdownDocument markdown)
{
    private static readonly char[] Signs =
        ['#', '*', '_', '>', '-', '+', '=', ':', '.', '|', ' ', '\t', '\u00A0', '\u2007', '\u202F', '\u200B', '\uFEFF'];

    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    private int FirstLine =>
        markdown.OfType<YamlFrontMatterBlock>().Sum(block => text.AsSpan(block.Span.Start, block.Span.Length).Count('\n'));

    /// <summary>Where a line has these words and no others; null where none does.</summary>
    public SourcePosition? PositionOf(string heading)
    {
        int index = Array.FindIndex(_lines, FirstLine, line => Words(line).Equals(heading, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : new(file, index + 1, _lines[index].Length - _lines[index].TrimStart().Length + 1);
    }

    /// <summary>Whether a place is shown as code by mistake, which the check of code blocks reports.</summary>
    public bool IsInMistakenCode(SourcePosition at) => markdown.Descendants<CodeBlock>().Any(block =>
        (block is not FencedCodeBlock fenced || fenced.ClosingFencedCharCount == 0)
        && block.Line + 1 <= at.Line && at.Line <= block.Line + 1 + block.Lines.Count);

    /// <summary>The first space of a heading that is no plain one, and so is missing from its address.</summary>
    public SourcePosition? OddSpaceIn(HeadingBlock heading)
    {
        string line = _lines[heading.Line];
        int index = line.IndexOfAny(['\u00A0', '\u2007', '\u2009', '\u202F']);
        return index < 0 ? null : new(file, heading.Line + 1, index + 1);
    }

    private static string Words(string line) =>
        string.Join(' ', line.Trim().Trim(Signs).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
