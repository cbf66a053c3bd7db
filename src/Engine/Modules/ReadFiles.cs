using KneesAfterRunning.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace KneesAfterRunning.Engine.Modules;

/// <summary>
/// Reads the input files that match a pattern (<c>*</c>, <c>**</c>), in the order of their paths. Files and folders
/// whose names begin with <c>_</c> or <c>.</c> are passed over.
/// </summary>
internal sealed class ReadFiles(params string[] patterns) : IModule
{
    /// <summary>Patterns of files that are left to other pipelines.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(Except);
        string[] paths =
            [.. context.Files.InputFiles.Where(path => !HiddenFile.Is(path) && matcher.Match(path).HasMatches)];
        return await InParallel.SelectAsync(
            paths,
            async path => new Document(path, await context.Files.ReadInputAsync(path, context.Cancellation)),
            context.Cancellation);
    }
}
