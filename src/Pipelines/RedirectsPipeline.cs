using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>A small page at each address that a page had before, which leads on to it.</summary>
internal sealed class RedirectsPipeline : Pipeline
{
    public RedirectsPipeline()
    {
        PostProcessModules = [new CreateRedirects()];
        OutputModules = [new WriteFiles()];
    }
}
