using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>The page that explains every problem, where the site has one on how to contribute.</summary>
public sealed class Explanations : Pipeline
{
    public Explanations()
    {
        PostProcessModules = [new CreateExplanations(), new RenderLayout(ModelOf.Explanations, _ => typeof(ExplanationsLayout))];
        OutputModules = [new WriteFiles()];
    }
}
