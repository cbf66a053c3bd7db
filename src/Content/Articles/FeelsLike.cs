namespace KneesAfterRunning.Content.Articles;

/// <summary>What the pain is like.</summary>
public enum FeelsLike
{
    Dull,
    Aching,
    Sharp,
    Burning,
    Stiff,
    Swollen,
    Warm,
    Tender,
    Grinding,
    Catching,
    GivingWay,
}
