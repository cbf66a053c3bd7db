using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The photographs, each with its credit, in the formats and widths in which the site shows them.</summary>
internal sealed class PhotographsPipeline : Pipeline
{
    public PhotographsPipeline()
    {
        Dependencies = [nameof(LicensesPipeline)];
        InputModules = [new ListFiles(path => PhotographFile.IsTaken(path) || PhotographFile.IsNotTaken(path))];
        ProcessModules = [new ConvertPhotographs()];
        OutputModules = [new WriteFiles()];
    }
}
