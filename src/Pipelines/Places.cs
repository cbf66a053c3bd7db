using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>A page for each place on the knee, made of the causes' front matter.</summary>
public sealed class Places : Pipeline
{
    public Places()
    {
        PostProcessModules = [new CreatePlaces(), new RenderLayout(ModelOf.Place, _ => typeof(PlaceLayout))];
        OutputModules = [new StripPositionMarks(), new WriteFiles()];
    }
}
