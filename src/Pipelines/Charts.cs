using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The charts, drawn from the figures that stand beside the pictures.</summary>
public sealed class Charts : Pipeline
{
    public Charts()
    {
        Dependencies = [nameof(Licenses)];
        InputModules = [new ReadFiles("images/**/*" + Chart.FileEnding)];
        ProcessModules = [new DrawCharts()];
        OutputModules = [new WriteFiles()];
    }
}
