using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Engine;

/// <summary>What a module is given when its phase runs.</summary>
internal interface IExecutionContext
{
    /// <summary>The documents that the module before this one returned.</summary>
    IReadOnlyList<Document> Inputs { get; }

    /// <summary>
    /// What other pipelines made: in <see cref="Phase.Process"/> those this one depends on, later all of them.
    /// </summary>
    PipelineOutputs Outputs { get; }

    FileSystem Files { get; }

    DiagnosticBag Diagnostics { get; }

    CancellationToken Cancellation { get; }

    /// <summary>The same for other documents: what a module gives to modules within it.</summary>
    IExecutionContext With(IReadOnlyList<Document> inputs);
}
