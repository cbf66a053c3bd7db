using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>What lets the site be read without a signal: a service worker that knows every file of this version.</summary>
public sealed class Offline : Pipeline
{
    public Offline()
    {
        OutputModules = [new GenerateServiceWorker("sw.js"), new WriteFiles()];
    }
}
