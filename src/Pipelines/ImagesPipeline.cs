using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The pictures, each with its credit.</summary>
internal sealed class ImagesPipeline : Pipeline
{
    public ImagesPipeline()
    {
        Dependencies = [nameof(LicensesPipeline)];
        InputModules = [new ReadFiles("images/**/*.svg")];
        ProcessModules = [new ReadImages()];
        OutputModules = [new WriteFiles()];
    }
}
