using System.Text;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Joins modules into one, each in a block of its own, so that their names do not meet. They may neither import nor export.
/// </summary>
/// <param name="name">What the joined module is called.</param>
/// <param name="joined">The modules, by the names of their files.</param>
internal sealed class BundleScripts(string name, IReadOnlyCollection<string> joined) : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        ILookup<bool, Document> byKind = context.Inputs.ToLookup(document => joined.Contains(Path.GetFileName(document.Source)));
        string bundle =
            string.Concat(byKind[true].Select(document => $"{{\n{Encoding.UTF8.GetString(document.Content.Span)}}}\n"));
        return Task.FromResult<IReadOnlyList<Document>>(
            [.. byKind[false], new Document($"theme/{name}", Encoding.UTF8.GetBytes(bundle))]);
    }
}
