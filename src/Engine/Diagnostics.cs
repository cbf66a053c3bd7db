using System.Collections.Concurrent;

namespace KneesAfterRunning.Engine;

/// <summary>Everything found wrong in one build. Safe to add to from any thread; the same problem is kept once.</summary>
public sealed class Diagnostics
{
    private readonly ConcurrentDictionary<Diagnostic, bool> _found = new();

    public void Report(Problem problem, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(problem, at, message, help), true);

    /// <summary>In the order of files and lines, whatever order the threads found them in.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. _found.Keys
            .OrderBy(found => found.At.File, StringComparer.Ordinal)
            .ThenBy(found => found.At.Line)
            .ThenBy(found => found.At.Column)
            .ThenBy(found => found.Problem.Code, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal)];
}
