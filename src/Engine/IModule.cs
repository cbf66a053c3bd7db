namespace KneesAfterRunning.Engine;

/// <summary>One small step of a pipeline: documents in, documents out.</summary>
public interface IModule
{
    Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context);
}
