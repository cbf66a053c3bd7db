using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The theme's style sheet, scripts and icons.</summary>
public sealed class ThemeAssets : Pipeline
{
    public ThemeAssets()
    {
        InputModules = [new ReadTheme()];
        ProcessModules = [new BundleStyles("assets/site.css")];
        OutputModules = [new WriteFiles()];
    }
}
