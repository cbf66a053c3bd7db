using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>A page for each place on the knee, made of the causes' front matter.</summary>
internal sealed class LocationsPipeline : Pipeline
{
    public LocationsPipeline()
    {
        PostProcessModules = [new CreateLocations(), new RenderLayout(PageModelFactory.Location, _ => typeof(LocationLayout))];
        OutputModules = [new WriteFiles()];
    }
}
