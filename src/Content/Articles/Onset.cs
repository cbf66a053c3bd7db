namespace KneesAfterRunning.Content.Articles;

/// <summary>How the pain begins.</summary>
public enum Onset
{
    Gradual,
    Sudden,
    Either,
}
