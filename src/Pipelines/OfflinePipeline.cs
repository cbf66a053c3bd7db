using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>What lets the site be read without a signal: a service worker that knows every file of this version.</summary>
internal sealed class OfflinePipeline : Pipeline
{
    public OfflinePipeline()
    {
        OutputModules = [new GenerateServiceWorker("sw.js"), new WriteFiles()];
    }
}
