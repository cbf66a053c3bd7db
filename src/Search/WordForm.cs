namespace KneesAfterRunning.Search;

/// <summary>A word as it is written.</summary>
/// <param name="Word">The word.</param>
/// <param name="Term">The stem that stands for it.</param>
internal sealed record WordForm(string Word, Term Term)
{
    public bool IsStopWord { get; init; }

    /// <summary>How often it stands in the index; never, where only a synonym has brought it.</summary>
    public int Count { get; set; }
}
