namespace KneesAfterRunning.Search;

/// <summary>
/// What a word is worth by where it stands. All numbers of the ranking are here but for those that need the query, which
/// are at the head of <c>find.js</c>. See <c>src/Search/README.md</c>.
/// </summary>
internal static class SearchWeights
{
    // A page. A reader types what they have by its name, or what they feel in words that stand in many texts. So the
    // names of a page and its text are counted apart, each with its own ceiling: however often "knee" stands in a text,
    // the page that has it in its title comes first.
    public const double Title = 14;
    public const double Name = 10;
    public const double Sign = 5;
    public const double Heading = 4;
    public const double Summary = 3;
    public const double Body = 1;

    /// <summary>
    /// How soon more mentions stop to matter: k1 of BM25. At this sum of weights names, or a text, have half of their ceiling.
    /// </summary>
    public const double NamesSaturation = 10;
    public const double TextSaturation = 3;

    /// <summary>The ceiling of the names; the text has the rest.</summary>
    public const double NamesShare = 0.65;

    // A section: its own heading against its own text.
    public const double SectionHeading = 6;
    public const double SectionBody = 1;
    public const double SectionSaturation = 2;

    /// <summary>How far length counts against a text: b of BM25.</summary>
    public const double LengthShare = 0.5;

    // Lengths, in words, at which nothing is added or taken away: b's pivot. They are fixed and not the averages of the
    // site, so that a new article does not change what the others weigh.
    public const double PageLength = 900;
    public const double SectionLength = 120;
    public const double HeadingLength = 5;

    /// <summary>What a word that was not written, but that means the same, is worth beside one that was.</summary>
    public const double Synonym = 0.5;

    /// <summary>What a part of a compound word is worth: "cap" of "kneecap".</summary>
    public const double CompoundPart = 0.6;

    /// <summary>How rare a word counts at least: a word that stands everywhere still says something.</summary>
    public const double LeastRarity = 0.2;

    /// <summary>How rare a word counts at most that is a stop word, and stands in few names.</summary>
    public const double MostRarityOfAStopWord = 0.5;

    /// <summary>BM25's share of the whole, from 0 to 1, of a sum of weights.</summary>
    public static double Saturate(double weight, double saturation) => weight / (weight + saturation);

    /// <summary>What length does to the weight of a mention.</summary>
    public static double Normalize(double length, double pivot) => 1 / (1 - LengthShare + (LengthShare * length / pivot));

    /// <summary>
    /// How much a word says that stands in <paramref name="found"/> of <paramref name="all"/> sections: BM25's inverse document
    /// frequency.
    /// </summary>
    public static double Rarity(int found, int all) =>
        Math.Max(LeastRarity, Math.Log(1 + ((all - found + 0.5) / (found + 0.5))));
}
