namespace KneesAfterRunning.Search;

/// <summary>What is known of a word while its page is read.</summary>
internal sealed class TermOnPage
{
    /// <summary>Positions that are remembered of a word in a section.</summary>
    private const int MaxPositions = 3;

    private readonly List<InSection> _sections = [];

    /// <summary>The sum of the weights of its mentions on the page.</summary>
    public double Weight { get; private set; }

    public int Sections => _sections.Count;

    public void Add(int section, int position, double pageWeight, double sectionWeight)
    {
        Weight += pageWeight;
        if (_sections.Count == 0 || _sections[^1].Section != section)
            _sections.Add(new InSection(section));
        InSection last = _sections[^1];
        last.Weight += sectionWeight;
        if (last.Positions.Count < MaxPositions && !last.Positions.Contains(position))
            last.Positions.Add(position);
    }

    public Posting ToPosting(int page, double worth)
    {
        double share = SearchWeights.Saturate(Weight, SearchWeights.PageSaturation) * worth;
        return new Posting(page, Math.Max(1, (int)Math.Round(share * Posting.MaxWeight)), Places(worth));
    }

    /// <summary>The first position in every section, the best sections first, and then the other positions.</summary>
    private int[] Places(double worth)
    {
        int[] places =
        [
            .. _sections
                .SelectMany(section => section.Positions.Select((position, rank) => (section.Section, Level: LevelOf(section.Weight, worth), Position: position, Rank: rank)))
                .OrderBy(place => place.Rank).ThenByDescending(place => place.Level).ThenBy(place => place.Section)
                .Take(Posting.MaxPlaces)
                .Select(place => Posting.PlaceOf(place.Section, place.Level, place.Position)),
        ];
        Array.Sort(places);
        return places;
    }

    private static int LevelOf(double weight, double worth) =>
        (int)Math.Round(SearchWeights.Saturate(weight, SearchWeights.SectionSaturation) * worth * Posting.MaxLevel);

    private sealed class InSection(int section)
    {
        public int Section { get; } = section;

        public double Weight { get; set; }

        public List<int> Positions { get; } = [];
    }
}
