using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content;

/// <summary>
/// What a person who writes articles should know of a problem: what is wrong, why it matters, and how to do it right.
/// </summary>
/// <param name="Rule">The problem.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Text">What is wrong and why it matters, as Markdown paragraphs of words and code.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Wrong">An example that has the problem.</param>
/// <param name="Right">The same example without it.</param>
public sealed record Explanation(Rule Rule, string Title, string Text, string Html, Example Wrong, Example Right)
{
    /// <summary>The place of a problem's explanation on the page of all of them.</summary>
    public static string AnchorOf(Rule rule) => rule.Code.ToLowerInvariant();

    /// <summary>As a person reads it where Markdown is not shown.</summary>
    public string ToPlainText() => $"{Text}\n\nWrong:\n\n{Wrong.Indented()}\n\nRight:\n\n{Right.Indented()}";

    public string ToMarkdown() => $"{Text}\n\nWrong:\n\n{Wrong.Fenced()}\n\nRight:\n\n{Right.Fenced()}";
}
