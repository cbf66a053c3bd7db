namespace KneesAfterRunning.Content.Signs;

/// <summary>How soon somebody with a warning sign needs help, the most urgent first.</summary>
public enum SignLevel
{
    /// <summary>Now, in an emergency department.</summary>
    Emergency,

    /// <summary>The same day.</summary>
    Today,

    /// <summary>In the coming days.</summary>
    Soon,
}
