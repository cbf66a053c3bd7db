using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>Everything that was read, assembled, so that pages can speak of one another.</summary>
public sealed class Site : Pipeline
{
    public Site()
    {
        Dependencies =
        [
            nameof(Settings), nameof(Sources), nameof(Glossary), nameof(Images), nameof(Photographs), nameof(Charts),
            nameof(Causes), nameof(Guides), nameof(Pages),
        ];
        ProcessModules = [new AssembleSite()];
    }
}
