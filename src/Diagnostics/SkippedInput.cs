namespace KneesAfterRunning.Diagnostics;

/// <summary>
/// An input file, or a part of one, that is not in the site although somebody wrote it: what it says is not known.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What stands in it, as far as it can be seen; null where it may say anything.</param>
internal sealed record SkippedInput(string Path, string? Text)
{
    /// <summary>
    /// Where its author says that it shall not be in the site, and what that means; null where something is wrong with it.
    /// </summary>
    public (SourcePosition At, string Reason)? Excluded { get; init; }

    /// <summary>The file's name without folder and ending.</summary>
    public string Name { get; } = System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>Whether these words may stand in it, as words of their own.</summary>
    public bool MaySay(string words)
    {
        if (Text is null)
            return true;
        for (int at = IndexOf(words, 0); at >= 0; at = IndexOf(words, at + 1))
        {
            if (IsEdge(at - 1) && IsEdge(at + words.Length))
                return true;
        }

        return false;
    }

    private int IndexOf(string words, int start) =>
        words.Length == 0 ? -1 : Text!.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);

    private bool IsEdge(int at) => at < 0 || at >= Text!.Length || !char.IsLetterOrDigit(Text[at]);
}
