namespace KneesAfterRunning.Search;

/// <summary>
/// Splits text into words for the index: lower case, without accents and apostrophes. <c>find.js</c> does the same to
/// what readers type; <c>tests/Search/analysis.json</c> holds both to it.
/// </summary>
internal static class Tokenizer
{
    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        List<string> words = [];
        WordReader reader = new(text, stackalloc char[WordReader.BufferLength]);
        while (reader.MoveNext())
            words.Add(reader.Word.ToString());
        return words;
    }
}
