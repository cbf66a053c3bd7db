namespace KneesAfterRunning.Search;

/// <summary>
/// Groups of words and phrases that mean much the same. Where one stands in a text, the others are found there too.
/// </summary>
internal sealed class SynonymList
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = [];
    private readonly Dictionary<string, SortedSet<string>> _singles = [];

    /// <param name="groups">Groups, each of words or phrases.</param>
    public SynonymList(IEnumerable<IEnumerable<string>> groups)
    {
        foreach (IEnumerable<string> group in groups)
            Add([.. group.Select(StemsOf).Where(stems => stems.Length > 0).DistinctBy(stems => string.Join(' ', stems))]);
        foreach (List<Phrase> phrases in _byFirst.Values)
            phrases.Sort((one, other) => other.Stems.Length - one.Stems.Length);
    }

    /// <summary>The phrases that begin with a stem, longest first.</summary>
    internal IReadOnlyList<Phrase> BeginningWith(string stem) => _byFirst.GetValueOrDefault(stem) ?? (IReadOnlyList<Phrase>)[];

    /// <summary>
    /// The single words that mean the same as a single word, as stems: what to mark in a passage that was found by it.
    /// </summary>
    internal IEnumerable<string> Of(string stem) => _singles.GetValueOrDefault(stem) ?? [];

    private static string[] StemsOf(string phrase) => [.. Tokenizer.Words(phrase).Select(Stemmer.StemOf)];

    private void Add(string[][] group)
    {
        foreach (string[] phrase in group)
        {
            string[] others =
                [.. group.Where(other => other != phrase).SelectMany(other => other).Except(phrase)
                    .Where(stem => !StopWords.Contains(stem)).Distinct()];
            if (others.Length == 0 || phrase.All(StopWords.Contains))
                continue; // "IT" alone cannot be distinguished from "it".
            if (!_byFirst.TryGetValue(phrase[0], out List<Phrase>? phrases))
                _byFirst[phrase[0]] = phrases = [];
            Phrase? same = phrases.Find(known => known.Stems.SequenceEqual(phrase));
            if (same is not null)
                phrases.Remove(same);
            phrases.Add(new Phrase(phrase, same is null ? others : [.. same.Others.Union(others)]));

            if (phrase.Length > 1)
                continue;
            if (!_singles.TryGetValue(phrase[0], out SortedSet<string>? singles))
                _singles[phrase[0]] = singles = new(StringComparer.Ordinal);
            singles.UnionWith(group.Where(other => other.Length == 1 && other != phrase).Select(other => other[0]));
        }
    }

    /// <summary>A phrase as it stands in a text.</summary>
    /// <param name="Stems">Its words.</param>
    /// <param name="Others">The words of all that mean the same.</param>
    internal sealed record Phrase(string[] Stems, string[] Others);
}
