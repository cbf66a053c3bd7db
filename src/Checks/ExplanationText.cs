using System.Reflection;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Reads <c>KNEE0xx.md</c>, which travel inside the program: the title as a heading, the text, <c>Wrong:</c>
/// with a block of code, and <c>Right:</c> with another.
/// </summary>
internal static class ExplanationText
{
    public const string Ending = ".md";

    private const string Wrong = "Wrong:";
    private const string Right = "Right:";

    /// <exception cref="InvalidDataException">There is no such file, or it has another shape: a fault of the
    /// generator.</exception>
    public static Explanation Read(Rule rule) => Parse(rule, TextOf(rule.Code));

    /// <param name="rule">What is explained.</param>
    /// <param name="markdown">The whole file.</param>
    /// <exception cref="InvalidDataException">The file has another shape.</exception>
    public static Explanation Parse(Rule rule, string markdown)
    {
        string text = markdown.ReplaceLineEndings("\n");
        Block[] blocks = [.. Markdig.Markdown.Parse(text)];
        if (blocks is not [HeadingBlock { Level: 1 } title, .. var words, ParagraphBlock wrong, FencedCodeBlock wrongCode,
            ParagraphBlock right, FencedCodeBlock rightCode]
            || words.Length == 0 || words.Any(block => block is not ParagraphBlock) || SourceOf(wrong, text) != Wrong
            || SourceOf(right, text) != Right)
            throw new InvalidDataException(
                $"{rule.Code}{Ending} is not a title, a text, `{Wrong}` and `{Right}`, each with one block of code.");
        return new(
            rule,
            SourceOf(title, text).TrimStart('#', ' '),
            string.Join("\n\n", words.Select(block => SourceOf(block, text).Replace('\n', ' '))),
            string.Concat(words.Select(block => Markdig.Markdown.ToHtml(SourceOf(block, text)))),
            ExampleOf(wrongCode),
            ExampleOf(rightCode));
    }

    private static string SourceOf(Block block, string text) => text.Substring(block.Span.Start, block.Span.Length);

    private static Example ExampleOf(FencedCodeBlock block) => new(block.Info ?? "", block.Lines.ToString());

    private static string TextOf(string code)
    {
        Assembly program = typeof(ExplanationText).Assembly;
        using Stream file = program.GetManifestResourceStream(code + Ending)
            ?? throw new InvalidDataException($"There is no {code}{Ending} beside the class of the rule.");
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
