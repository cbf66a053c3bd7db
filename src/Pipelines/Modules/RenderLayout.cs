using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Renders each document's page with a Razor component of the theme.</summary>
/// <param name="modelOf">What the page is of.</param>
/// <param name="layoutOf">Which component renders it.</param>
internal sealed class RenderLayout(
    Func<Document, IExecutionContext, PageModel> modelOf, Func<PageModel, Type> layoutOf) : ParallelModule
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        PageModel page = modelOf(input, context);
        return [await LayoutRenderer.RenderAsync(input, page, layoutOf(page))];
    }
}
