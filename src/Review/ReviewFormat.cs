namespace KneesAfterRunning.Review;

/// <summary>For whom a review sheet is written.</summary>
internal enum ReviewFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>For a comment or a summary on a Git host.</summary>
    Markdown,
}
