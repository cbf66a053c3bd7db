using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Engine;

/// <summary>What a build came to.</summary>
/// <param name="Documents">What was made, whether or not it was written.</param>
/// <param name="Processed">What the process phase had made of the input, before pages were made of it.</param>
/// <param name="Diagnostics">Everything that is wrong with the input, in order.</param>
/// <param name="Times">Wall time of each phase, in the order in which they ran.</param>
/// <param name="Written">Whether the output folder now holds this build.</param>
internal sealed record BuildResult(
    PipelineOutputs Documents,
    PipelineOutputs Processed,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<KeyValuePair<string, TimeSpan>> Times,
    bool Written)
{
    /// <summary>Whether something of at least this severity is wrong.</summary>
    public bool FailsAt(Severity severity) => Diagnostics.Any(found => found.Rule.Severity >= severity);
}
