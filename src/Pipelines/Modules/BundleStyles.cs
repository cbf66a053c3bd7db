using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Joins style sheets into one: first those of <c>styles/</c>, then those of the components, each in order of name.
/// </summary>
/// <param name="name">What the joined sheet is called.</param>
/// <param name="joins">Whether a sheet, by the name of its file, is one of those that it joins.</param>
internal sealed class BundleStyles(string name, Func<string, bool> joins) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        ILookup<bool, Document> byKind = context.Inputs.ToLookup(IsJoined);
        IEnumerable<Document> styles = byKind[true]
            .OrderByDescending(document => document.Source.StartsWith("theme/styles/", StringComparison.Ordinal))
            .ThenBy(document => document.Source, StringComparer.Ordinal);
        byte[] bundle = [.. styles.SelectMany(document => document.Content.ToArray())];
        return Task.FromResult<IReadOnlyList<Document>>([.. byKind[false], new Document($"theme/{name}", bundle)]);
    }

    private bool IsJoined(Document document) =>
        document.Source.EndsWith(".css", StringComparison.Ordinal) && joins(Path.GetFileName(document.Source));
}
