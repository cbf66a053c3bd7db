namespace KneesAfterRunning.Engine.Modules;

/// <summary>
/// Names the input files that are chosen, in the order of their paths, without reading them: they may be large.
/// </summary>
internal sealed class ListFiles(Func<string, bool> isChosen) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
            [.. context.Files.InputFiles.Where(isChosen).Select(path => new Document(path, default))]);
}
