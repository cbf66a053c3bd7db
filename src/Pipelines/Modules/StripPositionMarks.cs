using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Takes off each page the marks that tell the checks where its elements come from.</summary>
internal sealed class StripPositionMarks : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>([input.WithContent(PositionMark.Strip(input.Content.Span))]);
}
