using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The settings of the site as a whole.</summary>
internal sealed class SettingsPipeline : Pipeline
{
    public SettingsPipeline(BuildOptions options)
    {
        InputModules = [new ReadFiles(SiteSettings.File)];
        ProcessModules =
        [
            new ReadYaml<SiteSettings>((map, diagnostics) => Within(SiteSettings.Read(map, diagnostics), options)),
            new OverrideSeverities(),
        ];
    }

    private static SiteSettings Within(SiteSettings settings, BuildOptions options) =>
        settings with { Offline = settings.Offline && options.Offline };
}
