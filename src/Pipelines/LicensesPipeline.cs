using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The licences under which pictures may come.</summary>
internal sealed class LicensesPipeline : Pipeline
{
    public LicensesPipeline()
    {
        InputModules = [new ReadFiles(License.File)];
        ProcessModules = [new ReadYamlList<License>(License.Read)];
    }
}
