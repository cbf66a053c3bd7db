using System.Text.Json;
using KneesAfterRunning.Search;

namespace KneesAfterRunning.Tests.Search;

/// <summary>Reads the files of an index as the browser does.</summary>
internal static class IndexReading
{
    /// <summary>The addresses of the pages that have a word, in the order of their numbers.</summary>
    public static IReadOnlyList<string> PagesWith(string word, IReadOnlyList<IndexFile> files)
    {
        string stem = Stemmer.StemOf(Tokenizer.Words(word).Single());
        JsonElement start = Json(files.Single(file => file.Name == IndexFiles.Start));
        string folder = start.GetProperty("folder").GetString()!;
        string words = start.GetProperty("words").GetString()!;
        int shard = ShardOf(stem, words);
        if (words.StartsWith('*'))
        {
            string list = Json(files.Single(file => file.Name == $"{folder}/ws{shard}.json")).GetString()!;
            shard = (shard * start.GetProperty("shardsPerList").GetInt32()) + ShardOf(stem, list);
        }

        JsonElement[] entry = Json(files.Single(file => file.Name == $"{folder}/w{shard}.json")).EnumerateArray()
            .Where(entry => entry[0].GetString()!.Split(';')[0].Split(',')[0] == stem)
            .Take(1).ToArray();
        return entry is [] ? [] : [.. PagesOf([.. entry[0].EnumerateArray().Skip(2).Select(number => number.GetInt32())]).Select(page => AddressOf(page, folder, files))];
    }

    private static IEnumerable<int> PagesOf(int[] numbers)
    {
        int page = 0;
        for (int i = 0; i < numbers.Length; i += 1 + (numbers[i] & 7))
            yield return page += numbers[i] >> 8;
    }

    private static string AddressOf(int page, string folder, IReadOnlyList<IndexFile> files) =>
        Json(files.Single(file => file.Name == $"{folder}/t{page}-0.json"))[0].GetString()!;

    private static int ShardOf(string stem, string starts) =>
        Array.FindLastIndex(Unfold(starts.TrimStart('*')), first => string.CompareOrdinal(first, stem) <= 0);

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

    private static JsonElement Json(IndexFile file) => JsonDocument.Parse(file.Content).RootElement;
}
