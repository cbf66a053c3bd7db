using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes a document of all explanations, where the site has a page on how to contribute.</summary>
internal sealed class CreateExplanations : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        if (context.Site().PageWith(PageLayout.Contribute) is not { } contribute)
            return Task.FromResult<IReadOnlyList<Document>>([]);
        ExplanationsPage page = new([.. Rules.All.Select(ExplanationText.Read)]);
        return Task.FromResult<IReadOnlyList<Document>>(
            [new Document(contribute.File, default).WithDestination(PagePath.FileOf(ExplanationsPage.Path)).With(page)]);
    }
}
