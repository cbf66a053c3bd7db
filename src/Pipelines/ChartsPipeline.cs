using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The charts, drawn from the figures that stand beside the pictures.</summary>
internal sealed class ChartsPipeline : Pipeline
{
    public ChartsPipeline()
    {
        Dependencies = [nameof(LicensesPipeline)];
        InputModules = [new ReadFiles("images/**/*" + Chart.FileEnding)];
        ProcessModules = [new DrawCharts()];
        OutputModules = [new WriteFiles()];
    }
}
