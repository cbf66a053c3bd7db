using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>
/// Tells which pages of the site relative paths and <c>xref:</c> links lead to. One that leads nowhere stays as it is
/// written: the link check finds it on the page.
/// </summary>
internal static class LinkResolver
{
    /// <summary>The page that an author's link leads to, and the place on it; null where it leads to none of the site.</summary>
    public static (Article Article, string Anchor)? TargetOf(LinkInline link, string file, Site site) =>
        LinkTarget.Parse(link.Url ?? "", file) is { } target && site.ArticleOf(target.Page) is { } article
            ? (article, target.Anchor)
            : null;

    /// <summary>The addresses of all links of an article that lead to pages of the site.</summary>
    public static Dictionary<LinkInline, string> AddressesIn(MarkdownDocument document, string file, Site site)
    {
        Dictionary<LinkInline, string> addresses = [];
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            if (TargetOf(link, file, site) is (Article article, string anchor))
                addresses.Add(link, site.Urls.Of(article.Path, anchor));
        }

        return addresses;
    }
}
