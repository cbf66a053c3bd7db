using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The pictures, each with its credit.</summary>
public sealed class Images : Pipeline
{
    public Images()
    {
        Dependencies = [nameof(Licenses)];
        InputModules = [new ReadFiles("images/**/*.svg")];
        ProcessModules = [new ReadImages()];
        OutputModules = [new WriteFiles()];
    }
}
