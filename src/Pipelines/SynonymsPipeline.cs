using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Words that mean the same, for the search.</summary>
internal sealed class SynonymsPipeline : Pipeline
{
    public SynonymsPipeline()
    {
        InputModules = [new ReadFiles(SynonymGroup.File)];
        ProcessModules = [new ReadYamlList<SynonymGroup>(SynonymGroup.Read)];
    }
}
