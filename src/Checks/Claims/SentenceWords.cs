namespace KneesAfterRunning.Checks;

/// <summary>The words of a sentence in small letters, with the marks between its clauses, and which of them lead to a page of this site.</summary>
internal sealed class SentenceWords
{
    private readonly string[] _words;

    private readonly List<Range> _links = [];

    private readonly HashSet<int> _colons = [];

    /// <param name="sentence">What is written.</param>
    /// <param name="links">The words of its paragraph that lead to a page of this site.</param>
    public SentenceWords(string sentence, IEnumerable<string> links)
    {
        IReadOnlyList<TextWord> words = TextWord.In(sentence);
        _words = [.. words.Select(word => word.Text is TextWord.End or TextWord.Question ? TextWord.Break : word.Text)];
        for (int at = 0; at < words.Count; at++)
        {
            if (words[at].Text == TextWord.Break && sentence[words[at].At] is ':' or ';' or '–' or '—')
                _colons.Add(at);
        }

        foreach (string link in links)
        {
            int start = sentence.IndexOf(link, StringComparison.Ordinal);
            int first = start < 0 ? -1 : words.ToList().FindIndex(word => word.At >= start);
            int last = start < 0 ? -1 : words.ToList().FindLastIndex(word => word.At < start + link.Length);
            if (first >= 0 && last >= first)
                _links.Add(first..(last + 1));
        }
    }

    public int Count => _words.Length;

    public bool HasLinks => _links.Count > 0;

    /// <summary>A word; before the first and after the last a mark.</summary>
    public string this[int at] => at >= 0 && at < Count ? _words[at] : TextWord.Break;

    /// <summary>Whether a mark is a colon, a semicolon or a dash, after which a new statement begins.</summary>
    public bool IsColon(int at) => _colons.Contains(at);

    /// <summary>Where the link ends that begins at a word; the word itself where none does.</summary>
    public int EndOfLink(int at)
    {
        int link = _links.FindIndex(range => range.Start.Value == at);
        return link < 0 ? at : _links[link].End.Value;
    }

    public bool IsLink(int at) => EndOfLink(at) > at;

    /// <summary>Where the next mark stands.</summary>
    public int MarkAfter(int at)
    {
        while (this[at] != TextWord.Break)
            at++;
        return at;
    }

    /// <summary>Passes over words of a set, at most so many.</summary>
    public int After(WordSet set, int at, int most = int.MaxValue)
    {
        for (int passed = 0; passed < most && set.Contains(this[at]); passed++)
            at++;
        return at;
    }

    /// <summary>Whether one of so many words, as far as the next mark, is of a set.</summary>
    public bool Has(WordSet set, int at, int reach = int.MaxValue)
    {
        for (int end = at; end - at < reach && this[end] != TextWord.Break; end++)
        {
            if (set.Contains(this[end]))
                return true;
        }

        return false;
    }
}
