namespace KneesAfterRunning.Diagnostics;

/// <summary>A value and the place where its author wrote it, for what can only be checked later.</summary>
public sealed record Located<T>(T Value, SourcePosition At);
