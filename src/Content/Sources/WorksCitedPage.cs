using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Content.Sources;

/// <summary>
/// The page that lists what one article cites. It is apart from the article, so that the article itself comes fast.
/// </summary>
/// <param name="Article">The article that cites.</param>
/// <param name="References">What it cites, at least one work, by their numbers.</param>
public sealed record WorksCitedPage(Article Article, IReadOnlyList<Reference> References)
{
    public string Path => PathOf(Article);

    public string Title => $"Sources of “{Article.Title}”";

    public string Summary =>
        $"What the page “{Article.Title}” rests on: {References.Count} cited works, of what kind each is, and what it found.";

    /// <summary>Where the list of an article stands: in the article's own folder.</summary>
    public static string PathOf(Article article) => PagePath.FolderOf(article.Path) + "works-cited/";
}
