using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines;

/// <summary>The page that explains every problem, where the site has one on how to contribute.</summary>
internal sealed class ExplanationsPipeline : Pipeline
{
    public ExplanationsPipeline()
    {
        PostProcessModules =
            [new CreateExplanations(), new RenderLayout(PageModelFactory.Explanations, _ => typeof(ExplanationsLayout))];
        OutputModules = [new WriteFiles()];
    }
}
