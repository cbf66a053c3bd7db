using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes a document for each place on the knee, where the site has a page that finds causes by place.</summary>
internal sealed class CreateLocations : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        StandardPage? finder = context.Site().PageWith(PageLayout.Find);
        return Task.FromResult<IReadOnlyList<Document>>(
            finder is null
                ? []
                : [.. Enum.GetValues<Location>().Select(place =>
                    new Document(finder.File, default)
                        .WithDestination(PagePath.FileOf(place.Page()))
                        .With(new LocationPage(place)))]);
    }
}
