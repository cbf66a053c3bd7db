namespace KneesAfterRunning.Search;

/// <summary>That a word stands on a page.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Weight">How much of the page the word is, from 1 to <see cref="MaxWeight"/>.</param>
/// <param name="Places">Where: each a section, how much of it the word is, and the position in it; best first.</param>
internal readonly record struct Posting(int Page, int Weight, int[] Places)
{
    public const int MaxWeight = 31;
    public const int MaxLevel = 7;
    public const int MaxPosition = 255;

    /// <summary>Places that are kept of a word on a page.</summary>
    public const int MaxPlaces = 7;

    /// <summary>Best first; of two that are as good, the first page, so that the choice depends on nothing else.</summary>
    public static readonly Comparison<Posting> BestFirst = (one, other) =>
        one.Weight != other.Weight ? other.Weight - one.Weight : one.Page - other.Page;

    /// <summary>A place as a number.</summary>
    /// <param name="section">The section's number on its page.</param>
    /// <param name="level">How much of the section the word is, from 0 to <see cref="MaxLevel"/>.</param>
    /// <param name="position">Words of the section that come before; the last stands for all that are further on.</param>
    public static int PlaceOf(int section, int level, int position) =>
        (((section * (MaxLevel + 1)) + level) * (MaxPosition + 1)) + Math.Min(position, MaxPosition);

    public static int SectionOf(int place) => place / ((MaxPosition + 1) * (MaxLevel + 1));

    public static int LevelOf(int place) => place / (MaxPosition + 1) % (MaxLevel + 1);

    public static int PositionOf(int place) => place % (MaxPosition + 1);
}
