using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// Lines that begin as those of a list do are one: signs that Markdown does not know run together to a paragraph.
/// </summary>
internal sealed class MalformedListCheck : IArticleCheck
{
    /// <summary>KNEE114: list that does not work.</summary>
    public static readonly Rule MalformedList = Rule.Error("KNEE114");

    /// <summary>Signs that begin nothing but an entry of a list.</summary>
    private const string Bullets = "•◦▪■□●○‣⁃➢➤✓✔☐☑";

    /// <summary>Signs that may also stand in a sentence.</summary>
    private const string Dashes = "–—−·→";

    private const string NoSpace = "-*+";

    private const string Enumerated = "1";

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        LeafBlock? reported = null;
        string kind = "";
        foreach (LiteralText literal in article.Literals)
        {
            if (Marked(literal) is not (int index, string mark))
                continue;
            if (reported is null || !Follows(literal.Block, reported) || KindOf(mark) != kind)
            {
                diagnostics.Report(
                    MalformedList, article.PositionOf(literal, index),
                    $"This is no list: `{mark}` does not begin an entry here, so the lines run together.",
                    KindOf(mark) == Enumerated
                        ? "Begin each line with `1. `, `2. ` and so on, with a space after the full stop, and leave an empty line before the first."
                        : "Begin each line with `- `, a hyphen and a space, and leave an empty line before the first.");
            }

            (reported, kind) = (literal.Block, KindOf(mark));
        }
    }

    /// <summary>
    /// The first sign of a list that failed: a bullet, or two lines or paragraphs in a row that begin in one way.
    /// </summary>
    private static (int Index, string Mark)? Marked(LiteralText literal)
    {
        (string Line, int Index)[] lines = [.. literal.Lines()];
        for (int index = 0; index < lines.Length; index++)
        {
            if (MarkOf(lines[index].Line) is not { } mark)
                continue;
            string? next = index + 1 < lines.Length ? lines[index + 1].Line : lines.Length == 1 ? NextOf(literal.Block) : null;
            string? before = lines.Length == 1 ? NextOf(literal.Block, -1) : null;
            if (Bullets.Contains(mark[0], StringComparison.Ordinal) || IsAlike(mark, next) || IsAlike(mark, before))
                return (lines[index].Index, mark);
        }

        return null;
    }

    private static bool IsAlike(string mark, string? line) =>
        line is not null && MarkOf(line) is { } other && KindOf(other) == KindOf(mark);

    /// <summary>The sign itself; one for all letters and numbers.</summary>
    private static string KindOf(string mark) => mark.Any(char.IsAsciiLetterOrDigit) ? Enumerated : mark;

    /// <summary>How the paragraph begins that stands next to this one.</summary>
    private static string? NextOf(LeafBlock block, int step = 1)
    {
        int index = (block.Parent?.IndexOf(block) ?? -1) + step;
        return index >= 0 && index < block.Parent?.Count && block.Parent[index] is ParagraphBlock { Inline: { } inlines }
            ? inlines.FirstChild?.ToString()
            : null;
    }

    private static bool Follows(LeafBlock block, LeafBlock other) =>
        block.Parent == other.Parent && block.Parent?.IndexOf(block) == block.Parent?.IndexOf(other) + 1;

    /// <summary>
    /// `•`, `– `, `-` before a letter, `a) `, `(a) `, `a. ` or `1.` before a letter; null where a line begins with none of them.
    /// </summary>
    private static string? MarkOf(string line)
    {
        if (line.Length < 3)
            return null;
        if (Bullets.Contains(line[0], StringComparison.Ordinal)
            || (Dashes.Contains(line[0], StringComparison.Ordinal) && line[1] is ' ' or '\t' or '\u00A0'))
            return line[..1];
        if (NoSpace.Contains(line[0], StringComparison.Ordinal) && char.IsLetter(line[1]))
            return line[..1];
        int start = line[0] == '(' ? 1 : 0;
        int end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        bool isNumber = end > start;
        if (!isNumber && char.IsAsciiLetterLower(line[end]))
            end++;
        if (end == start || end + 1 >= line.Length)
            return null;
        bool isMark = line[end] switch
        {
            ')' => char.IsWhiteSpace(line[end + 1]) || char.IsLetter(line[end + 1]),
            '.' when start == 0 => isNumber ? char.IsLetter(line[end + 1]) : line[end + 1] == ' ',
            _ => false,
        };
        return isMark ? line[..(end + 1)] : null;
    }
}
