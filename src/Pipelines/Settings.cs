using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The settings of the site as a whole.</summary>
public sealed class Settings : Pipeline
{
    public Settings()
    {
        InputModules = [new ReadFiles(SiteSettings.File)];
        ProcessModules = [new ReadYaml<SiteSettings>(SiteSettings.Read)];
    }
}
