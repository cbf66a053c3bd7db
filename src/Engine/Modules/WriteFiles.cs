namespace KneesAfterRunning.Engine.Modules;

/// <summary>Writes each document to its destination in the output folder.</summary>
internal sealed class WriteFiles : ParallelModule
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        await context.Files.WriteOutputAsync(input.Destination, input.Content, context.Cancellation);
        return [input];
    }
}
