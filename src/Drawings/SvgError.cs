using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Drawings;

/// <summary>Something that a drawing may not hold.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">What it is; one message stands for all places with the same.</param>
/// <param name="Help">What to do about it.</param>
internal readonly record struct SvgError(SourcePosition At, string Message, string Help);
