using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The licences under which pictures may come.</summary>
public sealed class Licenses : Pipeline
{
    public Licenses()
    {
        InputModules = [new ReadFiles(License.File)];
        ProcessModules = [new ReadYamlList<License>(License.Read)];
    }
}
