using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Everything that was read, assembled, so that pages can speak of one another.</summary>
internal sealed class SitePipeline : Pipeline
{
    public SitePipeline()
    {
        Dependencies =
        [
            nameof(SettingsPipeline), nameof(SourcesPipeline), nameof(GlossaryPipeline), nameof(WarningSignsPipeline), nameof(ImagesPipeline),
            nameof(PhotographsPipeline), nameof(ChartsPipeline),
            .. Collection.All.Select(CollectionPipeline.NameOf), nameof(PagesPipeline),
        ];
        ProcessModules = [new AssembleSite()];
    }
}
