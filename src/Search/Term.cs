namespace KneesAfterRunning.Search;

/// <summary>A stem, the words that it stands for, and where they stand.</summary>
internal sealed class Term(string stem)
{
    /// <summary>
    /// Pages that are kept of a word, the best ones. It bounds what a frequent word moves, and is more than anyone reads
    /// through; the words beside it in a query pick among them.
    /// </summary>
    public const int MaxPostings = 100;

    private readonly List<Posting> _postings = [];

    public string Stem { get; } = stem;

    /// <summary>The words as they are written, each with how often it stands in the index.</summary>
    public SortedDictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Sections that it stands in, in all.</summary>
    public int Sections { get; private set; }

    /// <summary>The synonyms that begin with it; null until they have been asked for.</summary>
    public IReadOnlyList<SynonymList.Phrase>? Phrases { get; set; }

    /// <summary>What is known of it on the page that is being read.</summary>
    public TermOnPage? OnPage { get; set; }

    /// <summary>The pages, best first.</summary>
    public IReadOnlyList<Posting> Postings
    {
        get
        {
            Cut();
            return _postings;
        }
    }

    public void Add(Posting posting, int sections)
    {
        Sections += sections;
        _postings.Add(posting);
        if (_postings.Count >= 2 * MaxPostings)
            Cut();
    }

    /// <summary>Adds postings for the pages that it has none of.</summary>
    public void AddMissing(IReadOnlyList<Posting> others)
    {
        HashSet<int> known = [.. _postings.Select(posting => posting.Page)];
        foreach (Posting other in others.Where(other => !known.Contains(other.Page)))
            Add(other, other.Places.Select(Posting.SectionOf).Distinct().Count());
    }

    private void Cut()
    {
        _postings.Sort(Posting.BestFirst);
        if (_postings.Count > MaxPostings)
            _postings.RemoveRange(MaxPostings, _postings.Count - MaxPostings);
    }
}
