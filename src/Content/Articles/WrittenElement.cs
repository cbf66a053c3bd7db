using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>An element of an article's HTML, and where its author wrote it.</summary>
/// <param name="Offset">Which letter of the HTML its tag begins at.</param>
/// <param name="At">Where it is written.</param>
/// <param name="TargetAt">Where the address is written that it leads to; the same place for what leads nowhere.</param>
public sealed record WrittenElement(int Offset, SourcePosition At, SourcePosition TargetAt);
