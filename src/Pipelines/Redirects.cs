using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>A small page at each address that a page had before, which leads on to it.</summary>
public sealed class Redirects : Pipeline
{
    public Redirects()
    {
        PostProcessModules = [new CreateRedirects()];
        OutputModules = [new WriteFiles()];
    }
}
