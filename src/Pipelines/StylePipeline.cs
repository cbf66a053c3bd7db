using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The words that the site keeps to, for the checks.</summary>
internal sealed class StylePipeline : Pipeline
{
    public StylePipeline()
    {
        InputModules = [new ReadFiles(StyleGuide.File)];
        ProcessModules = [new ReadYaml<StyleGuide>(StyleGuide.Read)];
    }
}
