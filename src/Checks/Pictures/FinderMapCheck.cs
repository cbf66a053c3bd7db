using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>The finder shows the map from which readers choose where it hurts, where the site has one.</summary>
internal sealed class FinderMapCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        if (article.Article is not StandardPage { Layout: PageLayout.Find } || article.Markdown.Descendants<Figure>().Any(figure => figure.Map is not null))
            return;
        if (site.Images.FirstOrDefault(PlaceMap.IsMap) is { } map)
        {
            diagnostics.Report(
                Problems.FinderWithoutMap, article.Article.Start, $"The finder does not show the map `{map.File}`, from which readers choose where it hurts.",
                "Put it back in a paragraph of its own: `![what it shows](../images/knee-map.svg \"The caption.\")`.");
        }
    }
}
