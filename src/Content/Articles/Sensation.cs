namespace KneesAfterRunning.Content;

/// <summary>What the pain is like.</summary>
public enum Sensation
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
