namespace KneesAfterRunning.Engine;

/// <summary>One small step of a pipeline: documents in, documents out.</summary>
internal interface IModule
{
    Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context);
}
