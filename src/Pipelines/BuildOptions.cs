namespace KneesAfterRunning.Pipelines;

/// <summary>What a command asks of a build.</summary>
/// <param name="WithDrafts">Whether pages marked as drafts are built.</param>
public sealed record BuildOptions(bool WithDrafts);
