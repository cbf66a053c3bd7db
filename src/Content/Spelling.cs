namespace KneesAfterRunning.Content;

/// <summary>A word as this site spells it.</summary>
/// <param name="Preferred">The spelling that is used.</param>
/// <param name="Variants">Spellings that are not.</param>
internal sealed record Spelling(string Preferred, IReadOnlyList<string> Variants);
