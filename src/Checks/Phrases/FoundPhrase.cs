namespace KneesAfterRunning.Checks.Phrases;

/// <summary>What a rule on phrases has found in a text: the numbers of its first and its last word.</summary>
internal readonly record struct FoundPhrase(int First, int Last);
