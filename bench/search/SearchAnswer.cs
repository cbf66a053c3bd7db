namespace KneesAfterRunning.Bench.Search;

/// <summary>What a search has answered.</summary>
/// <param name="Pages">The pages found, best first, each once.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record SearchAnswer(IReadOnlyList<string> Pages, double Milliseconds);
