namespace KneesAfterRunning.Text;

/// <summary>A word or phrase in a text.</summary>
/// <param name="Index">Where it begins, in UTF-16 code units.</param>
/// <param name="Value">As it is written there.</param>
internal sealed record WordMatch(int Index, string Value);
