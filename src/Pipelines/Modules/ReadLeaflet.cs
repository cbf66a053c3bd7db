using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Leaflets;
using Markdig.Syntax;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Takes from each cause what its leaflet says.</summary>
internal sealed class ReadLeaflet : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        Task.FromResult<IReadOnlyList<Document>>(
        [
            input.Get<Article>() is Cause cause && LeafletReader.Read(cause, input.Get<MarkdownDocument>(), context.Site()) is { } leaflet
                ? input.With(leaflet)
                : input,
        ]);
}
