namespace KneesAfterRunning.Content;

/// <summary>How the pain begins.</summary>
public enum Onset
{
    Gradual,
    Sudden,
    Either,
}
