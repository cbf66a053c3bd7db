using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Engine;

internal sealed record PhaseContext(
    IReadOnlyList<Document> Inputs,
    PipelineOutputs Outputs,
    FileSystem Files,
    DiagnosticBag Diagnostics,
    CancellationToken Cancellation) : IExecutionContext
{
    public IExecutionContext With(IReadOnlyList<Document> inputs) => this with { Inputs = inputs };
}
