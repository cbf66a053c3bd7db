namespace KneesAfterRunning.Content.Images;

/// <summary>How the two equal panels of a picture stand: one position of a movement in each, the first one first.</summary>
public enum PanelsSide
{
    /// <summary>Side by side.</summary>
    Across,

    /// <summary>One above the other.</summary>
    Down,
}
