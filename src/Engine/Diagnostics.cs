using System.Collections.Concurrent;

namespace KneesAfterRunning.Engine;

/// <summary>Everything found wrong in one build. Safe to add to from any thread; the same problem is kept once.</summary>
public sealed class Diagnostics
{
    private readonly ConcurrentDictionary<Diagnostic, bool> _found = new();
    private volatile IReadOnlyDictionary<Problem, Severity?> _severities = new Dictionary<Problem, Severity?>();

    public void Report(Problem problem, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(problem, at, message, help), true);

    /// <summary>Gives problems other severities than their own, whether they were found before or are found later.</summary>
    /// <param name="severities">By problem; null for those that are to be left out.</param>
    public void Weigh(IReadOnlyDictionary<Problem, Severity?> severities) => _severities = severities;

    /// <summary>In the order of files and lines, whatever order the threads found them in.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. _found.Keys
            .Select(Weighed)
            .OfType<Diagnostic>()
            .OrderBy(found => found.At.File, StringComparer.Ordinal)
            .ThenBy(found => found.At.Line)
            .ThenBy(found => found.At.Column)
            .ThenBy(found => found.Problem.Code, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal)];

    private Diagnostic? Weighed(Diagnostic found)
    {
        if (!_severities.TryGetValue(found.Problem, out Severity? severity))
            return found;
        return severity is { } weighed ? found with { Problem = found.Problem with { Severity = weighed } } : null;
    }
}
