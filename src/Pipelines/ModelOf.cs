using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines;

/// <summary>What a layout is told of the page it renders.</summary>
internal static class ModelOf
{
    public static PageModel Article(Document document, IExecutionContext context)
    {
        Article article = document.Get<Article>();
        return new PageModel(context.Site(), context.CrossLinks(), context.Assets(), article.Path, article.Title, article.Summary)
        {
            Article = article,
            Body = document.Get<ArticleBody>(),
        };
    }

    public static PageModel WorksCited(Document document, IExecutionContext context)
    {
        WorksCitedPage list = document.Get<WorksCitedPage>();
        return new PageModel(context.Site(), context.CrossLinks(), context.Assets(), list.Path, list.Title, list.Summary) { WorksCited = list };
    }

    public static PageModel Place(Document document, IExecutionContext context)
    {
        PlacePage place = document.Get<PlacePage>();
        return new PageModel(context.Site(), context.CrossLinks(), context.Assets(), place.Path, place.Title, place.Summary) { Place = place };
    }
}
