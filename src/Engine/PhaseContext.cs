namespace KneesAfterRunning.Engine;

internal sealed record PhaseContext(
    IReadOnlyList<Document> Inputs,
    PipelineOutputs Outputs,
    FileSystem Files,
    Diagnostics Diagnostics,
    CancellationToken Cancellation) : IExecutionContext
{
    public IExecutionContext With(IReadOnlyList<Document> inputs) => this with { Inputs = inputs };
}
