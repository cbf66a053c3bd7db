namespace KneesAfterRunning.Text;

/// <summary>A word of a text, or a mark between two clauses or sentences.</summary>
/// <param name="Text">In small letters; a number with its decimal point, without commas between thousands.</param>
/// <param name="At">Where it stands.</param>
internal sealed record TextWord(string Text, int At)
{
    /// <summary>A comma, colon, semicolon, bracket or dash.</summary>
    public const string Break = ",";

    /// <summary>The end of a sentence, but for a question.</summary>
    public const string End = ".";

    public const string Question = "?";

    /// <summary>Whether a sentence ends with a mark.</summary>
    public static bool IsEnd(string mark) => mark is End or Question;

    /// <summary>The words in their order, with the marks between them. Addresses are left out.</summary>
    public static IReadOnlyList<TextWord> In(string text)
    {
        List<TextWord> words = [];
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            ReadOnlySpan<char> piece = text.AsSpan(at, end - at);
            if (!piece.Contains("://", StringComparison.Ordinal) && !piece.StartsWith("www.", StringComparison.Ordinal))
                Read(text, at, end, words);
            at = end;
        }

        return words;
    }

    private static void Read(string text, int start, int end, List<TextWord> words)
    {
        int at = start;
        while (at < end)
        {
            int first = at;
            while (at < end && IsOfWord(text, at))
                at++;
            if (at > first)
            {
                int unit = UnitIn(text, first, at);
                int factor = IsTimes(text, unit, at) ? unit + 1 : at;
                Add(text, first, unit, words);
                Add(text, unit, factor, words);
                Add(text, factor, at, words);
                continue;
            }

            if (MarkAt(text, at, start, end) is { } mark)
                words.Add(new(mark, at));
            at++;
        }
    }

    /// <summary>
    /// Where the unit of a number begins that is written without a space: "500mg"; where there is none, the beginning.
    /// </summary>
    private static int UnitIn(string text, int first, int end)
    {
        int at = first;
        while (at < end && !char.IsLetter(text[at]))
            at++;
        return at == end ? first : at;
    }

    /// <summary>Whether a word is the sign in "3x15" with what follows it.</summary>
    private static bool IsTimes(string text, int first, int end) =>
        first + 1 < end && text[first] == 'x' && char.IsAsciiDigit(text[first + 1]);

    private static void Add(string text, int first, int end, List<TextWord> words)
    {
        string word = text[first..end].Replace('’', '\'').Trim('\'').ToLowerInvariant();
        if (word.Length > 0)
            words.Add(new(char.IsDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal) : word, first));
    }

    /// <summary>Letters, digits and apostrophes, and what stands between two digits, as in 1,000 and 3.5.</summary>
    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] is '\'' or '’'
        || (text[at] is '.' or ',' && at > 0 && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]));

    private static string? MarkAt(string text, int at, int start, int end) => text[at] switch
    {
        ',' or ';' or ':' or '(' or ')' => Break,
        '–' or '—' when end - start == 1 => Break,
        '?' => Question,
        '.' or '!' when at == end - 1 || !char.IsLetterOrDigit(text[at + 1]) => End,
        '/' => "/",
        '%' => "%",
        '×' => "x",
        _ => null,
    };
}
