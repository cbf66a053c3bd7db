namespace KneesAfterRunning.Engine;

/// <summary>A module that treats each document by itself: they run on all cores, and keep their order.</summary>
internal abstract class ParallelModule : IModule
{
    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        IReadOnlyList<Document>[] results = await InParallel.SelectAsync(
            context.Inputs, input => ExecuteAsync(input, context), context.Cancellation);
        return [.. results.SelectMany(result => result)];
    }

    /// <summary>What becomes of one document: itself, several, or none.</summary>
    protected abstract Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context);
}
