using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Joins the theme's style sheets into one: first those of <c>styles/</c>, then those of the components, each in order of name.</summary>
internal sealed class BundleStyles(string destination) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        ILookup<bool, Document> byKind = context.Inputs.ToLookup(document => document.Source.EndsWith(".css", StringComparison.Ordinal));
        IEnumerable<Document> styles = byKind[true]
            .OrderByDescending(document => document.Source.StartsWith("theme/styles/", StringComparison.Ordinal))
            .ThenBy(document => document.Source, StringComparer.Ordinal);
        byte[] bundle = [.. styles.SelectMany(document => document.Content.ToArray())];
        return Task.FromResult<IReadOnlyList<Document>>(
            [.. byKind[false], new Document("theme/styles", bundle).WithDestination(destination)]);
    }
}
