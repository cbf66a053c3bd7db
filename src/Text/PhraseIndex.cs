namespace KneesAfterRunning.Text;

/// <summary>Phrases by their first letters, so that a text is looked through for all of them at once.</summary>
internal sealed class PhraseIndex
{
    private const int Drawers = 128;

    private readonly string[][] _drawers;

    public PhraseIndex(IEnumerable<string> phrases)
    {
        ILookup<int, string> byFirst = phrases.Where(phrase => phrase.Length > 0).ToLookup(phrase => DrawerOf(phrase[0]));
        _drawers = [.. Enumerable.Range(0, Drawers)
            .Select(drawer => byFirst[drawer].OrderByDescending(phrase => phrase.Length).ToArray())];
    }

    /// <summary>All phrases that begin with a letter, in either case, and maybe others: the longest first.</summary>
    public string[] BeginningWith(char letter) => _drawers[DrawerOf(letter)];

    /// <summary>Whether a phrase stands at a place of a text, in any case.</summary>
    public static bool Stands(string phrase, string text, int at) =>
        text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase);

    private static int DrawerOf(char letter) => char.ToUpperInvariant(letter) % Drawers;
}
