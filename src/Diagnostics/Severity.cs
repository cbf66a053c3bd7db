namespace KneesAfterRunning.Diagnostics;

/// <summary>How much a diagnostic weighs: an error fails the build, a warning does so only where it is asked to.</summary>
public enum Severity
{
    Warning,
    Error,
}
