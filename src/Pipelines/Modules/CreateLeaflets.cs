using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Adds, beside each cause that has one, the page of its leaflet.</summary>
internal sealed class CreateLeaflets : ParallelModule
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        if (input.TryGet<Leaflet>() is not { } leaflet)
            return [input];
        Document page = new Document(input.Source, default).WithDestination(PagePath.FileOf(leaflet.Path)).With(leaflet);
        return [input, await LayoutRenderer.RenderAsync(page, PageModelFactory.Leaflet(page, context), typeof(LeafletLayout))];
    }
}
