namespace KneesAfterRunning.Search;

/// <summary>
/// Words that stand everywhere and say little. In running text they are not indexed; in titles, headings and other names
/// they are, so that "IT band" and "what to do now" are found. A word that a sore runner may mean is not among them:
/// not rest, not can't, not up or down, not before or after. "Does it work" and "is it worth it" only ask.
/// </summary>
internal static class StopWords
{
    public const string List =
        "a about all also am an and any are as at be been being best but by can could did do does for from get gets got had has have having " +
        "he her here his how i if im in into is it its ive just like may me might mine more most much my of on one only or other our " +
        "really she should so some such than that the their them then there these they thing things this those to too very was we were " +
        "what when where which while who whose why will with work works worth would you your";

    private static readonly HashSet<string> Words = [.. List.Split(' ')];

    public static bool Contains(string word) => Words.Contains(word);
}
