using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Content;

/// <summary>Where the site's files are kept, on a Git host whose addresses are made as those of GitHub.</summary>
/// <param name="Address">The repository's own page, without a slash at the end.</param>
public sealed record Repository(string Address)
{
    /// <summary>The branch that is published.</summary>
    private const string Branch = "main";

    /// <summary>Where an article is changed.</summary>
    public string EditOf(Article article)
    {
        return $"{Address}/edit/{Branch}/{PathOf(article)}";
    }

    /// <summary>Where a new problem is reported, with the article's name filled in.</summary>
    public string ReportOf(Article article)
    {
        return $"{Address}/issues/new?title={Uri.EscapeDataString(article.Title + ": ")}&body={Uri.EscapeDataString(PathOf(article))}";
    }

    private static string PathOf(Article article) =>
        "input/" + string.Join('/', article.File.Split('/').Select(Uri.EscapeDataString));
}
