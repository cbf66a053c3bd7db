namespace KneesAfterRunning.Content;

/// <summary>What a site can have a problem weigh.</summary>
internal enum RuleLevel
{
    Error,
    Warning,
    Off,
}
