namespace KneesAfterRunning.Bibliography;

/// <summary>An entry of a BibTeX file.</summary>
/// <param name="Key">Its name in that file.</param>
/// <param name="Fields">Its fields as LaTeX, by their names in any letters.</param>
internal sealed record BibTexEntry(string Key, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>
    /// The line in which it begins, from 1, where the file ends or the next begins before it is closed; else null.
    /// </summary>
    public int? UnclosedSince { get; init; }

    /// <summary>The first of these fields that is there, as plain text.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Fields.TryGetValue(name, out string? latex) && LatexText.Plain(latex) is { Length: > 0 } text)
                return text;
        }

        return null;
    }
}
