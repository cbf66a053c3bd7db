using System.Text.Json;

namespace KneesAfterRunning.Search;

/// <summary>
/// The index that the browser loads: what can be found, and for each word where it stands and how much it weighs there.
/// </summary>
public sealed class SearchIndex
{
    private readonly List<SearchEntry> _entries = [];
    private readonly SortedDictionary<string, SortedDictionary<int, double>> _words = new(StringComparer.Ordinal);

    /// <summary>Adds something that can be found, and the texts it is found by.</summary>
    /// <param name="entry">What is found.</param>
    /// <param name="fields">Texts, each with the weight of a word in it.</param>
    public void Add(SearchEntry entry, params IEnumerable<(string Text, double Weight)> fields)
    {
        int index = _entries.Count;
        _entries.Add(entry);
        foreach ((string text, double weight) in fields)
        {
            foreach (IGrouping<string, string> word in Tokenizer.Words(text).GroupBy(word => word))
            {
                if (!_words.TryGetValue(word.Key, out SortedDictionary<int, double>? weights))
                    _words[word.Key] = weights = [];

                // The tenth mention says less than the second: a word counts by the logarithm of how often it stands there.
                weights[index] = weights.GetValueOrDefault(index) + (weight * (1 + Math.Log(word.Count())));
            }
        }
    }

    /// <summary>The index as JSON: <c>{ entries: [[address, page, heading, passage]], words: { word: [entry, weight, …] } }</c>.</summary>
    public byte[] ToJson()
    {
        IndexFile file = new(
            [.. _entries.Select(entry => new[] { entry.Address, entry.Page, entry.Heading, entry.Passage })],
            _words.ToDictionary(
                word => word.Key,
                word => word.Value.SelectMany(pair => new[] { pair.Key, Math.Round(pair.Value, 1) }).ToArray()));
        return JsonSerializer.SerializeToUtf8Bytes(file, IndexJson.Default.IndexFile);
    }
}
