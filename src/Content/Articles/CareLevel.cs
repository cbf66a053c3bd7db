namespace KneesAfterRunning.Content.Articles;

/// <summary>How soon a reader should act; the cards look different for each.</summary>
internal enum CareLevel
{
    Information,
    SelfCare,
    SeeSomeone,
    Urgent,
    Emergency,
}
