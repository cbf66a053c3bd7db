namespace KneesAfterRunning.Content.Sources;

/// <summary>A source as one page cites it.</summary>
/// <param name="Source">The work.</param>
/// <param name="Mentions">Where the page cites it, at least once; all have the source's number.</param>
public sealed record Reference(Source Source, IReadOnlyList<Mention> Mentions);
