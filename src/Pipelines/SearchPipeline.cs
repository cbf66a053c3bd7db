using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The index that the search in the browser reads.</summary>
internal sealed class SearchPipeline : Pipeline
{
    public SearchPipeline()
    {
        PostProcessModules = [new GenerateSearchIndex("search/")];
        OutputModules = [new WriteFiles()];
    }
}
