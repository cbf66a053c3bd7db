namespace KneesAfterRunning.Content.Articles;

/// <summary>When the pain comes, or what brings it on.</summary>
public enum HurtsWhen
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
