namespace KneesAfterRunning.Search;

/// <summary>A stem, the words that it stands for, and where they stand.</summary>
internal sealed class Term(string stem)
{
    /// <summary>
    /// Pages that are kept of a word, the best ones. It bounds what a frequent word moves, and is more than anyone reads
    /// through; the words beside it in a query pick among them.
    /// </summary>
    public const int MaxPostings = 60;

    private readonly List<Posting> _postings = [];
    private bool _isCut = true;

    // Pages come in the order of their numbers, so one that weighs no more than the last of a full list comes after it.
    private int _leastWeight;

    public string Stem { get; } = stem;

    /// <summary>The words as they are written, in no order.</summary>
    public List<WordForm> Forms { get; } = [];

    /// <summary>Sections that it stands in, in all.</summary>
    public int Sections { get; private set; }

    /// <summary>The synonyms that begin with it; null until they have been asked for.</summary>
    public IReadOnlyList<SynonymList.Phrase>? Phrases { get; set; }

    /// <summary>What is known of it on the page that is being read.</summary>
    public TermOnPage OnPage { get; } = new();

    /// <summary>The pages, best first.</summary>
    public IReadOnlyList<Posting> Postings
    {
        get
        {
            if (!_isCut)
                Cut();
            return _postings;
        }
    }

    /// <summary>Keeps what is known of it on the page that has been read, and is ready for the next.</summary>
    public void Add(int page, double worth)
    {
        int weight = OnPage.Share();
        if (weight > _leastWeight)
            Add(new Posting(page, weight, OnPage.Places(worth)));
        Sections += OnPage.Sections;
        OnPage.Clear();
    }

    /// <summary>Adds postings for the pages that it has none of.</summary>
    public void AddMissing(IReadOnlyList<Posting> others)
    {
        HashSet<int> known = [.. _postings.Select(posting => posting.Page)];
        foreach (Posting other in others.Where(other => !known.Contains(other.Page)))
        {
            Sections += other.Places.Select(Posting.SectionOf).Distinct().Count();
            Add(other);
        }
    }

    private void Add(Posting posting)
    {
        _postings.Add(posting);
        _isCut = false;
        if (_postings.Count >= 2 * MaxPostings)
            Cut();
    }

    private void Cut()
    {
        _isCut = true;
        _postings.Sort(Posting.BestFirst);
        if (_postings.Count < MaxPostings)
            return;
        _postings.RemoveRange(MaxPostings, _postings.Count - MaxPostings);
        _leastWeight = _postings[^1].Weight;
    }
}
