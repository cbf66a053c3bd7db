namespace KneesAfterRunning.Content;

/// <summary>What a site can have a problem weigh.</summary>
public enum RuleLevel
{
    Error,
    Warning,
    Off,
}
