using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The theme's style sheets, scripts and icons, made small and named by what is in them.</summary>
public sealed class ThemeAssets : Pipeline
{
    /// <summary>Sheets that only the pages which need them load: all others are joined into one, which every page loads.</summary>
    private static readonly string[] Apart = ["90-print.css", "ChecklistSheet.css", "Finder.css"];

    public ThemeAssets()
    {
        InputModules = [new ReadTheme()];
        ProcessModules = [new BundleStyles("site.css", Apart), new MinifyAssets(), new FingerprintAssets("assets")];
        OutputModules = [new WriteFiles()];
    }
}
