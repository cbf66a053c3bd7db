using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The terms of art, in plain words.</summary>
internal sealed class GlossaryPipeline : Pipeline
{
    public GlossaryPipeline()
    {
        InputModules = [new ReadFiles(GlossaryTerm.File)];
        ProcessModules = [new ReadYamlList<GlossaryTerm>(GlossaryTerm.Read)];
    }
}
