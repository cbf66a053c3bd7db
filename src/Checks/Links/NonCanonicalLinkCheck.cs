using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// Links within the site go by the path of the Markdown file, and links out of it straight to their page: not by the
/// address where the site happens to be published or previewed, the file on a Git host, or a search engine.
/// </summary>
internal sealed class NonCanonicalLinkCheck : IArticleCheck
{
    private const string ByFile =
        "Link to it by the path of its Markdown file, relative to this one, as in `[overuse](../causes/overuse.md)`.";

    /// <summary>Pages that only lead on, by host and the beginning of the path.</summary>
    private static readonly (string Host, string Path)[] Forwarders =
        [("google.", "/url"), ("facebook.com", "/l.php"), ("safelinks.protection.outlook.com", "/"), ("duckduckgo.com", "/l/"),
            ("bing.com", "/ck/")];

    /// <summary>Hosts that shorten addresses.</summary>
    private static readonly string[] Shorteners =
        ["bit.ly", "tinyurl.com", "t.co", "amzn.to", "goo.gl", "ow.ly", "is.gd", "buff.ly", "lnkd.in", "rebrand.ly"];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (LinkInline link in article.Markdown.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            if (Fault(link, article.Article, site) is (string message, string help))
                diagnostics.Report(TrackedLink.NonCanonicalLink, article.TargetOf(link), message, help);
        }
    }

    private static (string Message, string Help)? Fault(LinkInline link, Article article, Site site)
    {
        string address = link.Url ?? "";
        if (address.StartsWith('/') && PageAt(address, site) is { } page)
            return ($"`{address}` is an address of the published site, which changes with the place where it is published.",
                HelpTo(page, article));
        if (LinkResolver.TargetOf(link, article.File, site) is (Article target, "") && target == article)
            return ("This link leads to the page on which it stands.",
                "Link to the page that you mean, to a heading of this one as in `[above](#what-it-is)`, or write the words without a link.");
        return address.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            ? FaultOf(uri, article, site)
            : null;
    }

    private static (string Message, string Help)? FaultOf(Uri uri, Article article, Site site)
    {
        if (uri.IsLoopback && uri.Scheme != Uri.UriSchemeFile)
            return ($"`{uri.Authority}` is your own machine; nobody else can open this link.",
                HelpTo(PageAt(uri.AbsolutePath, site), article));
        if (uri.Authority.Equals(site.Settings.Host.Authority, StringComparison.OrdinalIgnoreCase))
            return ("This is the address of a page of this site where it is published.",
                HelpTo(PageAt(uri.AbsolutePath, site), article));
        if (ArticleOnGitHost(uri, site) is { } file)
            return ("This leads to the file of an article on the Git host, not to the article.", HelpTo(file, article));
        return Shorteners.Any(host => IsOf(uri.Host, host))
            || Forwarders.Any(each => IsOf(uri.Host, each.Host)
            && uri.AbsolutePath.StartsWith(each.Path, StringComparison.Ordinal) && uri.Query.Length > 0)
            ? ($"This link goes by way of `{uri.Host}`, which notes who follows it.",
                "Open it, and copy the address of the page that it leads to.")
            : TrackedLink.In(uri)?.Fault;
    }

    private static bool IsOf(string host, string name) =>
        name.EndsWith('.')
            ? host.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                || host.Contains("." + name, StringComparison.OrdinalIgnoreCase)
            : host.Equals(name, StringComparison.OrdinalIgnoreCase)
                || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);

    private static Article? ArticleOnGitHost(Uri uri, Site site)
    {
        const string input = "/input/";
        int index = uri.AbsolutePath.LastIndexOf(input, StringComparison.Ordinal);
        return index < 0 ? null : site.ArticleByFile(Uri.UnescapeDataString(uri.AbsolutePath[(index + input.Length)..]));
    }

    private static Article? PageAt(string path, Site site) =>
        site.Articles.FirstOrDefault(page => site.Urls.Of(page.Path).TrimEnd('/') == path.Split('#')[0].TrimEnd('/'));

    private static string HelpTo(Article? page, Article from) => page is null
        ? ByFile
        : $"Write `{LinkTarget.Relative(from.File, page.File)}`, the path of its Markdown file, relative to this one.";
}
