using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines;

/// <summary>What a layout is given of the page it renders.</summary>
internal static class PageModelFactory
{
    public static PageModel Article(Document document, IExecutionContext context)
    {
        Article article = document.Get<Article>();
        return Page(context, article.Path, article.Title, article.Summary) with
        {
            Article = article,
            Body = document.Get<ArticleBody>(),
            Leaflet = document.TryGet<Leaflet>(),
        };
    }

    public static PageModel Leaflet(Document document, IExecutionContext context)
    {
        Leaflet leaflet = document.Get<Leaflet>();
        return Page(context, leaflet.Path, leaflet.Title, leaflet.Summary) with { Leaflet = leaflet };
    }

    public static PageModel WorksCited(Document document, IExecutionContext context)
    {
        WorksCitedPage list = document.Get<WorksCitedPage>();
        return Page(context, list.Path, list.Title, list.Summary) with { WorksCited = list };
    }

    public static PageModel Location(Document document, IExecutionContext context)
    {
        LocationPage place = document.Get<LocationPage>();
        return Page(context, place.Path, place.Title, place.Summary) with { Location = place };
    }

    public static PageModel Explanations(Document document, IExecutionContext context) =>
        Page(context, ExplanationsPage.Path, ExplanationsPage.Title,
            ExplanationsPage.Summary) with
        { Explanations = document.Get<ExplanationsPage>() };

    public static PageModel Redirect(Document document, IExecutionContext context)
    {
        Article to = document.Get<Redirect>().To;
        return Page(context, to.Path, to.Title, to.Summary);
    }

    private static PageModel Page(IExecutionContext context, string path, string title, string summary) =>
        new(context.Site(), context.CrossLinks(), context.Assets(), path, title, summary);
}
