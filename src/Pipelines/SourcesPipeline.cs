using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The bibliography.</summary>
internal sealed class SourcesPipeline : Pipeline
{
    public SourcesPipeline()
    {
        InputModules = [new ReadFiles(Source.File)];
        ProcessModules = [new ReadYamlList<Source>(Source.Read)];
    }
}
