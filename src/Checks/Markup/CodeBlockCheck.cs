using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// Nothing is shown as code by mistake: a paragraph that is indented, or all that follows a fence without an end.
/// </summary>
internal sealed class CodeBlockCheck : IArticleCheck
{
    /// <summary>KNEE112: text shown as code.</summary>
    public static readonly Rule MistakenCode = Rule.Error("KNEE112");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (CodeBlock block in article.Markdown.Descendants<CodeBlock>().Where(block => block is not YamlFrontMatterBlock))
        {
            if (block is not FencedCodeBlock fenced)
            {
                diagnostics.Report(
                    MistakenCode, article.PositionOf(block),
                    "These lines are shown as code, because they begin with a tab or four spaces.",
                    "Take away the spaces before each of them, so that they are read as text.");
            }
            else if (fenced.ClosingFencedCharCount == 0)
            {
                diagnostics.Report(
                    MistakenCode, article.PositionOf(block),
                    "The code that begins with this line has no end, so all that follows is shown as code.",
                    "Put the same three signs on a line of their own where the code ends, or take this line away.");
                diagnostics.MarkSkipped(article.Article.File, fenced.Lines.ToString());
            }
            else if (LineOfFenceIn(fenced) is { } line)
            {
                diagnostics.Report(
                    MistakenCode, new(article.Article.File, line + 1, 1),
                    $"This line would begin code, but it stands in the code that begins in line {fenced.Line + 1}.",
                    $"Put the signs of line {fenced.Line + 1} on a line of their own where that code ends.");
            }
        }
    }

    /// <summary>
    /// The number, from 0, of a line in the code that says which code follows: the end of the code before it was lost.
    /// </summary>
    private static int? LineOfFenceIn(FencedCodeBlock code)
    {
        string fence = new(code.FencedChar, code.OpeningFencedCharCount);
        int within = code.Lines.Lines.Take(code.Lines.Count).ToList().FindIndex(line =>
            line.Slice.AsSpan().TrimStart() is var text && text.StartsWith(fence)
                && text.TrimStart(code.FencedChar) is { Length: > 0 } kind && char.IsAsciiLetter(kind[0]));
        return within < 0 ? null : code.Line + 1 + within;
    }
}
