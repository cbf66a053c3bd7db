namespace KneesAfterRunning.Photographs;

/// <summary>What became of a photograph: its files, or the reason why it has none.</summary>
internal sealed record Conversion(IReadOnlyList<ConvertedFile> Files, PhotographError? Fault);
