namespace KneesAfterRunning.Markdown.Citations;

/// <summary>One key of a citation.</summary>
/// <param name="key">The key without its @.</param>
/// <param name="line">Line of the @, from 0, as Markdig counts.</param>
/// <param name="column">Column of the @, from 0.</param>
internal sealed class CitedKey(string key, int line, int column)
{
    public string Key { get; } = key;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
