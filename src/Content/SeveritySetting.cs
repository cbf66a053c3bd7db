namespace KneesAfterRunning.Content;

/// <summary>What a site can have the cases of a rule be.</summary>
public enum SeveritySetting
{
    Error,
    Warning,
    Off,
}
