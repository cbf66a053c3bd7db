namespace KneesAfterRunning.Content.Articles;

/// <summary>A part of the knee that can hurt, in the order of the numbers on the knee map.</summary>
public enum Location
{
    Front,
    UnderKneecap,
    Outer,
    Inner,
    Back,
    BelowKneecap,
}
