namespace KneesAfterRunning.Content;

/// <summary>When the pain comes, or what brings it on.</summary>
public enum Trigger
{
    FirstSteps,
    DuringARun,
    AfterASetDistance,
    AfterARun,
    NextMorning,
    Uphill,
    Downhill,
    StairsUp,
    StairsDown,
    Squatting,
    Kneeling,
    Jumping,
    SittingLong,
    SlopingRoad,
    EveryActivity,
    AtRest,
}
