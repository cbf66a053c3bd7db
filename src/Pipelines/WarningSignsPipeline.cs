using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The warning signs, which stand on every page of advice.</summary>
internal sealed class WarningSignsPipeline : Pipeline
{
    public WarningSignsPipeline()
    {
        InputModules = [new ReadFiles(WarningSign.File)];
        ProcessModules = [new ReadYamlList<WarningSign>(WarningSign.Read)];
    }
}
