using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>A value and the place where its author wrote it, for what can only be checked later.</summary>
public readonly record struct Located<T>(T Value, SourcePosition At);
