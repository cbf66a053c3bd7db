namespace KneesAfterRunning.Text;

/// <summary>Words, and the beginnings of words, that a text is looked through for.</summary>
/// <param name="words">In small letters, with spaces between them; <c>swell*</c> stands for all words that begin so.</param>
internal sealed class WordSet(string words)
{
    private const char Open = '*';

    private readonly HashSet<string> _whole = [.. Entries(words).Where(word => word[^1] != Open)];

    private readonly string[] _beginnings = [.. Entries(words).Where(word => word[^1] == Open).Select(word => word[..^1])];

    /// <param name="word">In small letters.</param>
    public bool Contains(string word)
    {
        if (_whole.Contains(word))
            return true;
        foreach (string beginning in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string[] Entries(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
