namespace KneesAfterRunning.Content.Articles;

/// <summary>How soon a reader should act; the cards look different for each.</summary>
public enum CareLevel
{
    Information,
    SelfCare,
    SeeSomeone,
    Urgent,
    Emergency,
}
