using System.Text.Json;
using KneesAfterRunning.Search;

namespace KneesAfterRunning.Tests.Search;

/// <summary>Reads the files of an index as the browser does.</summary>
internal sealed class IndexReading
{
    private readonly Dictionary<string, JsonElement> _files;
    private readonly JsonElement _start;
    private readonly string _folder;
    private readonly bool _isOfLists;
    private readonly string[] _words;
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _entries = [];

    public IndexReading(IEnumerable<IndexFile> files)
    {
        _files = files.ToDictionary(file => file.Name, file => JsonDocument.Parse(file.Content).RootElement);
        _start = _files[IndexFiles.Start];
        _folder = _start.GetProperty("folder").GetString()!;
        string words = _start.GetProperty("words").GetString()!;
        _isOfLists = words.StartsWith('*');
        _words = Unfold(words.TrimStart('*'));
    }

    /// <summary>The addresses of the pages that have a word, in the order of their numbers.</summary>
    public IReadOnlyList<string> PagesWith(string word)
    {
        string stem = Stemmer.StemOf(Tokenizer.Words(word).Single());
        int shard = ShardOf(stem, _words);
        if (_isOfLists)
            shard = (shard * _start.GetProperty("shardsPerList").GetInt32()) + ShardOf(stem,
                Unfold(_files[$"{_folder}/ws{shard}.json"].GetString()!));
        return EntriesOf($"{_folder}/w{shard}.json").TryGetValue(stem, out JsonElement entry)
            ? [.. PagesOf([.. entry.EnumerateArray().Skip(2).Select(number => number.GetInt32())]).Select(AddressOf)]
            : [];
    }

    private Dictionary<string, JsonElement> EntriesOf(string file)
    {
        if (!_entries.TryGetValue(file, out Dictionary<string, JsonElement>? entries))
        {
            entries = [];
            foreach (JsonElement entry in _files[file].EnumerateArray())
                entries.TryAdd(entry[0].GetString()!.Split(';')[0].Split(',')[0], entry);
            _entries[file] = entries;
        }

        return entries;
    }

    private static IEnumerable<int> PagesOf(int[] numbers)
    {
        int page = 0;
        for (int i = 0; i < numbers.Length; i += 1 + (numbers[i] & 7))
            yield return page += numbers[i] >> 8;
    }

    private string AddressOf(int page) => _files[$"{_folder}/t{page}-0.json"][0].GetString()!;

    private static int ShardOf(string stem, string[] starts) =>
        Array.FindLastIndex(starts, first => string.CompareOrdinal(first, stem) <= 0);

    private static string[] Unfold(string text)
    {
        List<string> words = [];
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            while (end < text.Length && text[end] is < 'A' or > 'Z')
                end++;
            words.Add((words.LastOrDefault() ?? "")[..(text[i] - 'A')] + text[(i + 1)..end]);
            i = end;
        }

        return [.. words];
    }
}
