namespace KneesAfterRunning.Content;

/// <summary>A part of the knee that can hurt, in the order of the numbers on the knee map.</summary>
public enum Place
{
    Front,
    UnderKneecap,
    Outer,
    Inner,
    Back,
    BelowKneecap,
}
