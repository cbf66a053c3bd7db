using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme.Layouts;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Makes a page that leads on for each address in a page's <c>redirect_from</c>, as hosts of static files need it.
/// </summary>
internal sealed class CreateRedirects : IModule
{
    public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Content.Site site = context.Site();
        HashSet<string> pages = [.. site.Articles.Select(article => PagePath.FileOf(article.Path))];
        Document[] redirects =
            [.. site.Articles.SelectMany(article => article.RedirectFrom.Select(from => new Redirect(from, article)))
                .Select(redirect => (Redirect: redirect, Path: Redirect.PathOf(redirect.From.Value)))
                .Where(found => found.Path is not null && !pages.Contains(PagePath.FileOf(found.Path)))
                .DistinctBy(found => found.Path)
                .Select(found => new Document(found.Redirect.To.File, default).WithDestination(PagePath.FileOf(found.Path!))
                    .With(found.Redirect))];
        return await InParallel.SelectAsync(
            redirects,
            document => LayoutRenderer.RenderAsync(document, PageModelFactory.Redirect(document, context),
                typeof(RedirectLayout)),
            context.Cancellation);
    }
}
