using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>The finder shows the map from which readers choose where it hurts, where the site has one.</summary>
internal sealed class FinderMapCheck : IArticleCheck
{
    /// <summary>KNEE119: finder without its map.</summary>
    public static readonly Rule FinderWithoutMap = Rule.Error("KNEE119");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        if (article.Article is not StandardPage { Layout: PageLayout.Find } || article.Markdown.Descendants<Figure>().Any(IsMap))
            return;
        if (site.Images.FirstOrDefault(LocationMap.IsMap) is { } map)
        {
            diagnostics.Report(
                FinderWithoutMap, article.Article.Start,
                $"The finder does not show the map `{map.File}`, from which readers choose where it hurts.",
                "Put it back in a paragraph of its own: `![what it shows](../images/knee-map.svg \"The caption.\")`.");
        }

        bool IsMap(Figure figure) => figure.ImageIn(site, article.Article.File) is { } image && LocationMap.IsMap(image);
    }
}
