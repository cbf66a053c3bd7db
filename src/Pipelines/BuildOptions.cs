namespace KneesAfterRunning.Pipelines;

/// <summary>What a command asks of a build.</summary>
/// <param name="WithDrafts">Whether pages marked as drafts are built.</param>
/// <param name="Offline">Whether a reader's browser may keep the site, where its settings say so.</param>
/// <param name="Today">The day by which reviews are judged, in UTC.</param>
public sealed record BuildOptions(bool WithDrafts, bool Offline, DateOnly Today)
{
    /// <summary>Whether the addresses that lead out of the site are asked for, to see whether they still answer.</summary>
    public bool WithExternalLinks { get; init; }
}
