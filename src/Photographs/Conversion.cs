namespace KneesAfterRunning.Photographs;

/// <summary>What became of a photograph: its files, or the reason why there are none.</summary>
internal sealed record Conversion(IReadOnlyList<ConvertedFile> Files, PhotographError? Fault);
