using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Phrases;

/// <summary>Phrases that a text is searched for together.</summary>
internal sealed class PhraseSet(IEnumerable<PhrasePattern> patterns)
{
    /// <summary>Most are one word: these are looked up, and not tried one by one.</summary>
    private readonly WordSet _words = new(string.Join(' ', patterns.Select(pattern => pattern.SingleWord).OfType<string>()));

    private readonly PhraseMatcher[] _phrases =
        [.. patterns.Where(pattern => pattern.SingleWord is null).Select(pattern => new PhraseMatcher(pattern))];

    /// <returns>The last word of the longest phrase that begins at a word; null where none begins.</returns>
    public int? LastOf(TextWords words, int first)
    {
        int? last = _words.Contains(words[first]) ? first : null;
        foreach (PhraseMatcher phrase in _phrases)
        {
            if (phrase.LastOf(words, first) is { } end && !(last >= end))
                last = end;
        }

        return last;
    }

    public bool BeginsAt(TextWords words, int first) => LastOf(words, first) is not null;

    /// <summary>Whether a phrase begins at one of some words.</summary>
    public bool BeginsIn(TextWords words, Range part) => Words(part).Any(word => BeginsAt(words, word));

    /// <summary>Whether one of the phrases, in the sentence of some words, shares a word with them.</summary>
    public bool Overlaps(TextWords words, int first, int last) =>
        words.SentenceOf(first).TakeWhile(word => word <= last).Any(word => LastOf(words, word) >= first);

    private static IEnumerable<int> Words(Range part) =>
        Enumerable.Range(part.Start.Value, Math.Max(0, part.End.Value - part.Start.Value));
}
