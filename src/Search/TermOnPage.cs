using System.Runtime.InteropServices;

namespace KneesAfterRunning.Search;

/// <summary>What is known of a word while its page is read. One of them serves every page that the word is on.</summary>
internal sealed class TermOnPage
{
    private readonly List<InSection> _sections = new(2);

    /// <summary>Whether the page that is being read has the word.</summary>
    public bool IsThere => _sections.Count > 0;

    /// <summary>The sum of the weights of its mentions in names, and in the text.</summary>
    private double _names;
    private double _text;

    public int Sections => _sections.Count;

    public void Add(int section, int position, bool isName, double pageWeight, double sectionWeight)
    {
        if (isName)
            _names += pageWeight;
        else
            _text += pageWeight;
        if (_sections.Count == 0 || _sections[^1].Section != section)
            _sections.Add(new InSection(section, position));
        CollectionsMarshal.AsSpan(_sections)[^1].Add(position, sectionWeight);
    }

    public void Clear()
    {
        _names = _text = 0;
        _sections.Clear();
    }

    /// <summary>How much of the page the word is.</summary>
    public int Share()
    {
        double names = SearchWeights.Saturate(_names, SearchWeights.NamesSaturation) * SearchWeights.NamesShare;
        double text = SearchWeights.Saturate(_text, SearchWeights.TextSaturation) * (1 - SearchWeights.NamesShare);
        return Math.Max(1, (int)Math.Round((names + text) * Posting.MaxWeight));
    }

    /// <summary>The first position in every section, the best sections first, and then the other positions.</summary>
    public int[] Places(double worth)
    {
        if (_sections is [{ Second: < 0 } only])
            return [only.PlaceOf(only.First, worth)];
        _sections.Sort((one, other) => one.Weight != other.Weight
            ? other.Weight.CompareTo(one.Weight)
            : one.Section - other.Section);
        return
        [
            .. _sections.Select(section => section.PlaceOf(section.First, worth))
                .Concat(_sections.Where(section => section.Second >= 0).Select(section => section.PlaceOf(section.Second, worth)))
                .Concat(_sections.Where(section => section.Third >= 0).Select(section => section.PlaceOf(section.Third, worth)))
                .Take(Posting.MaxPlaces),
        ];
    }

    /// <summary>The word in a section, with its first three positions there; -1 where there are fewer.</summary>
    private struct InSection(int section, int first)
    {
        public readonly int Section = section;
        public readonly int First = first;
        public int Second = -1;
        public int Third = -1;
        public double Weight;

        public void Add(int position, double weight)
        {
            Weight += weight;
            if (position == First || position == Second)
                return;
            if (Second < 0)
                Second = position;
            else if (Third < 0)
                Third = position;
        }

        public readonly int PlaceOf(int position, double worth) => Posting.PlaceOf(
            Section,
            (int)Math.Round(SearchWeights.Saturate(Weight, SearchWeights.SectionSaturation) * worth * Posting.MaxLevel),
            position);
    }
}
