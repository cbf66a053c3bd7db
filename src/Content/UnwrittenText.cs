using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>Words that are still to be written: what stands there begins with <see cref="Mark"/> and says what is wanted.</summary>
public static class UnwrittenText
{
    public const string Mark = "TODO:";

    /// <summary>Whether a text only marks where words are to be written.</summary>
    public static bool IsMark(string? text) => text?.StartsWith(Mark, StringComparison.Ordinal) == true;

    /// <summary>Reports a text that is such a mark.</summary>
    public static void Report(string text, SourcePosition at, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!IsMark(text))
            return;
        string wanted = text[Mark.Length..].Trim();
        diagnostics.Report(
            Problems.UnwrittenWords, at,
            wanted.Length == 0 ? "These words are still to be written." : $"These words are still to be written: {wanted.TrimEnd('.')}.",
            $"Write them in place of the text that begins with `{Mark}`.");
    }
}
