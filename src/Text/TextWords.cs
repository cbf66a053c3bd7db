namespace KneesAfterRunning.Text;

/// <summary>The words of a text, by their number, with the clause and the sentence that each stands in.</summary>
internal sealed class TextWords(string text)
{
    private static readonly WordSet NumberWords =
        new("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred");

    private static readonly WordSet Questions = new("how why what when where who which");

    /// <summary>How many words a label has at most.</summary>
    private const int LongestLabel = 5;

    private readonly IReadOnlyList<TextWord> _words = TextWord.In(text);

    public int Count => _words.Count;

    /// <summary>A word in small letters; before the first and after the last the end of a sentence.</summary>
    public string this[int word] => word >= 0 && word < Count ? _words[word].Text : TextWord.End;

    /// <summary>Where a word begins in the text.</summary>
    public int Start(int word) => _words[word].At;

    /// <summary>What is written from one word to another.</summary>
    public string Between(int first, int last) => text[Start(first)..(Start(last) + _words[last].Text.Length)];

    /// <summary>Whether a word is a number in digits.</summary>
    public bool IsFigure(int word) => char.IsAsciiDigit(this[word][0]);

    public bool IsSentenceStart(int word) => TextWord.IsEnd(this[word - 1]) && !TextWord.IsEnd(this[word]);

    public bool IsNumber(int word) => IsFigure(word) || NumberWords.Contains(this[word]);

    public IEnumerable<int> ClauseOf(int word) => Around(word, mark => TextWord.IsEnd(mark) || mark == TextWord.Break);

    public IEnumerable<int> SentenceOf(int word) => Around(word, TextWord.IsEnd);

    /// <summary>
    /// The words of a sentence before one of them. A label at its beginning, as in "How it ends: …", is not of it.
    /// </summary>
    public IEnumerable<int> BeforeInSentence(int word)
    {
        int[] before = [.. SentenceOf(word).TakeWhile(other => other < word)];
        int label = Array.FindIndex(before, other => text[_words[other].At] == ':');
        return label is > 0 and <= LongestLabel && Questions.Contains(this[before[0]]) ? before[(label + 1)..] : before;
    }

    /// <summary>Whether the sentence of a word ends in a question mark.</summary>
    public bool IsAsked(int word) => this[SentenceOf(word).Last() + 1] == TextWord.Question;

    /// <summary>"Three times a day", "twice daily", "every six hours": where a word is the number of it.</summary>
    public bool IsFrequency(int word) =>
        (IsNumber(word) && this[word + 1] == "times"
            && IsPeriod(this[word + 2] is "a" or "per" or "each" or "every" ? word + 3 : word + 2))
        || (this[word] is "once" or "twice"
        && IsPeriod(this[word + 1] is "a" or "per" or "each" or "every" ? word + 2 : word + 1))
        || (IsNumber(word) && this[word + 1] == "hours" && this[word - 1] is "every" or "each");

    private bool IsPeriod(int word) => this[word] is "day" or "daily" or "night" or "hour" or "morning" or "evening";

    private IEnumerable<int> Around(int word, Func<string, bool> isEnd)
    {
        int first = word, last = word;
        while (!isEnd(this[first - 1]))
            first--;
        while (!isEnd(this[last + 1]))
            last++;
        return Enumerable.Range(first, last - first + 1);
    }
}
