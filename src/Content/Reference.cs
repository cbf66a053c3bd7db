namespace KneesAfterRunning.Content;

/// <summary>A source as one page cites it.</summary>
/// <param name="Number">Its number on that page, from 1, in the order of first mention.</param>
/// <param name="Source">The work.</param>
/// <param name="Mentions">How often the page cites it; each mention has an id of its own to return to.</param>
public sealed record Reference(int Number, Source Source, int Mentions)
{
    public static string AnchorOf(int number) => $"ref-{number}";

    public static string MentionOf(int number, int mention) => $"cite-{number}-{mention}";
}
