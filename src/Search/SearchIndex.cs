namespace KneesAfterRunning.Search;

/// <summary>
/// The words of all pages: where each stands and what it weighs there. Pages are read once, one after the other, and of
/// each word only the best postings are kept, so that time and memory grow with the number of pages and no faster.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Positions between two texts that stand in one field, so that no phrase reaches from one into the other.</summary>
    private const int Gap = 8;

    /// <summary>Letters of the shortest part of a compound word, as "cap" in "kneecap".</summary>
    private const int ShortestPart = 3;

    private readonly Dictionary<string, Term> _terms = [];
    private readonly Dictionary<string, WordForm> _forms = [];
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _formsByLetters;
    private readonly SynonymList _synonyms;
    private readonly List<Term> _onPage = [];
    private readonly List<Term> _field = [];
    private int _sections;

    private SearchIndex(SynonymList synonyms)
    {
        _synonyms = synonyms;
        _formsByLetters = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The pages, in the order of their numbers.</summary>
    internal IReadOnlyList<SearchPage> Pages { get; private set; } = [];

    internal SynonymList Synonyms => _synonyms;

    /// <summary>All sections, each page's beginning among them.</summary>
    internal int Sections => _sections;

    /// <summary>The words, in the order of their stems.</summary>
    internal IReadOnlyList<Term> Terms { get; private set; } = [];

    /// <summary>Reads pages, in whatever order they come.</summary>
    public static SearchIndex Of(IEnumerable<SearchPage> pages, SynonymList synonyms)
    {
        SearchIndex index = new(synonyms) { Pages = [.. pages.OrderBy(page => page.Address, StringComparer.Ordinal)] };
        for (int page = 0; page < index.Pages.Count; page++)
            index.Add(page, index.Pages[page]);
        index.AddCompounds();
        index.Terms =
            [.. index._terms.Values.Where(term => term.Postings.Count > 0).OrderBy(term => term.Stem, StringComparer.Ordinal)];
        return index;
    }

    private void Add(int number, SearchPage page)
    {
        int length = page.Sections.Sum(section => section.Text.Length / 6);
        double pageNorm = SearchWeights.Normalize(length, SearchWeights.PageLength);

        AddBeginning(page);
        for (int section = 0; section < page.Sections.Count; section++)
            AddSection(section + 1, page.Sections[section], pageNorm, page.Boost);
        _sections += page.Sections.Count + 1;

        foreach (Term term in _onPage)
        {
            term.Add(number, page.Boost);
        }

        _onPage.Clear();
    }

    /// <summary>Title, other names, signs and summary: section 0 of every page.</summary>
    private void AddBeginning(SearchPage page)
    {
        int position = AddField(0, page.Title, 0, isName: true, SearchWeights.Title, SearchWeights.SectionHeading);
        foreach (string name in page.Names)
            position = AddField(0, name, position + Gap, isName: true, SearchWeights.Name, SearchWeights.SectionHeading);
        foreach (string sign in page.Symptoms)
            position = AddField(0, sign, position + Gap, isName: false, SearchWeights.Sign * page.Boost,
                SearchWeights.SectionBody);
        AddField(0, page.Summary, position + Gap, isName: false, SearchWeights.Summary * page.Boost, SearchWeights.SectionBody);
    }

    private void AddSection(int number, SearchSection section, double pageNorm, double worth)
    {
        double norm = SearchWeights.Normalize(section.Text.Length / 6, SearchWeights.SectionLength);
        double headingNorm =
            SearchWeights.Normalize(section.Heading.Count(letter => letter == ' ') + 1, SearchWeights.HeadingLength);
        int position =
            AddField(number, section.Heading, 0, isName: true, SearchWeights.Heading * worth,
                SearchWeights.SectionHeading * headingNorm);
        foreach (string name in section.Names)
            position = AddField(number, name, position + Gap, isName: true, SearchWeights.Heading * worth,
                SearchWeights.SectionHeading);
        AddField(number, section.Text, position + Gap, isName: false, SearchWeights.Body * pageNorm * worth,
            SearchWeights.SectionBody * norm);
    }

    /// <summary>Adds a text and what means the same as it.</summary>
    /// <returns>The position after its last word.</returns>
    private int AddField(int section, string text, int start, bool isName, double pageWeight, double sectionWeight)
    {
        _field.Clear();
        WordForm? before = null;
        WordReader reader = new(text, stackalloc char[WordReader.BufferLength]);
        while (reader.MoveNext())
        {
            WordForm form = FormOf(reader.Word);
            int position = start + _field.Count;
            _field.Add(form.Term);
            if (isName || !form.IsStopWord)
            {
                form.Count++;
                Mention(form.Term, section, position, isName, pageWeight, sectionWeight);
            }

            // "over-striding" is found as one word too.
            if (reader.IsJoined && before is not null && before.Word.Length + form.Word.Length <= WordReader.MaxLength)
            {
                WordForm joined = FormOf(before.Word + form.Word);
                joined.Count++;
                Mention(joined.Term, section, position, isName, pageWeight, sectionWeight);
            }

            before = form;
        }

        AddSynonyms(section, start, isName, pageWeight * SearchWeights.Synonym, sectionWeight * SearchWeights.Synonym);
        return start + _field.Count;
    }

    private void AddSynonyms(int section, int start, bool isName, double pageWeight, double sectionWeight)
    {
        for (int i = 0; i < _field.Count; i++)
        {
            foreach (SynonymList.Phrase phrase in _field[i].Phrases ??= _synonyms.BeginningWith(_field[i].Stem))
            {
                if (!Follows(phrase.Stems, i))
                    continue;
                foreach (string other in phrase.Others)
                    Mention(TermOfStem(other), section, start + i, isName, pageWeight, sectionWeight);
                break; // The longest says what is meant: "knee cap" is not also a "cap".
            }
        }
    }

    private bool Follows(string[] stems, int at)
    {
        if (at + stems.Length > _field.Count)
            return false;
        for (int i = 1; i < stems.Length; i++)
        {
            if (_field[at + i].Stem != stems[i])
                return false;
        }

        return true;
    }

    private void Mention(Term term, int section, int position, bool isName, double pageWeight, double sectionWeight)
    {
        if (!term.OnPage.IsThere)
            _onPage.Add(term);
        term.OnPage.Add(section, position, isName, pageWeight, sectionWeight);
    }

    private WordForm FormOf(ReadOnlySpan<char> letters)
    {
        if (_formsByLetters.TryGetValue(letters, out WordForm? form))
            return form;
        string word = letters.ToString();
        Term term = TermOfStem(Stemmer.StemOf(word));
        form = new WordForm(word, term) { IsStopWord = StopWords.Contains(word) };
        term.Forms.Add(form);
        return _forms[word] = form;
    }

    private Term TermOfStem(string stem)
    {
        if (!_terms.TryGetValue(stem, out Term? term))
            _terms[stem] = term = new Term(stem);
        return term;
    }

    /// <summary>
    /// Where a word is made of two others, the second finds it too, and the two side by side are found by the one:
    /// "knee cap" finds "kneecap", and the other way round. (The first part finds it as its beginning.)
    /// </summary>
    private void AddCompounds()
    {
        foreach (WordForm whole in _forms.Values.Where(form => form.Count > 0 && form.Word.Length >= 2 * ShortestPart)
            .OrderBy(form => form.Word, StringComparer.Ordinal))
        {
            for (int at = ShortestPart; at <= whole.Word.Length - ShortestPart; at++)
            {
                if (TermWritten(whole.Word[..at]) is { } first && TermWritten(whole.Word[at..]) is { } second
                    && second != whole.Term)
                {
                    Posting[] asPart =
                        [.. whole.Term.Postings.Select(
                            posting => posting with { Weight = Math.Max(1, (int)(posting.Weight * SearchWeights.CompoundPart)) })];
                    whole.Term.AddMissing(SideBySide(first, second));
                    second.AddMissing(asPart);
                }
            }
        }
    }

    /// <summary>The term of a word that stands in the index as it is.</summary>
    private Term? TermWritten(string word) => _forms.TryGetValue(word, out WordForm? form) && form.Count > 0 ? form.Term : null;

    /// <summary>Where one word stands right before another.</summary>
    private static List<Posting> SideBySide(Term first, Term second)
    {
        Dictionary<int, Posting> firsts = first.Postings.ToDictionary(posting => posting.Page);
        List<Posting> found = [];
        foreach (Posting posting in second.Postings)
        {
            if (!firsts.TryGetValue(posting.Page, out Posting before))
                continue;
            int[] places = [.. posting.Places.Where(place => before.Places.Any(other =>
                Posting.SectionOf(other) == Posting.SectionOf(place)
                    && Posting.PositionOf(other) + 1 == Posting.PositionOf(place)))];
            if (places.Length > 0)
                found.Add(posting with { Weight = Math.Min(posting.Weight, before.Weight), Places = places });
        }

        return found;
    }
}
