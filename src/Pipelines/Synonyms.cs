using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Words that mean the same, for the search.</summary>
public sealed class Synonyms : Pipeline
{
    public Synonyms()
    {
        InputModules = [new ReadFiles(SynonymGroup.File)];
        ProcessModules = [new ReadYamlList<SynonymGroup>(SynonymGroup.Read)];
    }
}
