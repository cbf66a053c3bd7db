using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// The words of a link say where it leads, also to somebody who hears only the links of a page (WCAG 2.2, 2.4.4 and
/// 2.4.9); an address is no such words; and links lead out of the site over https.
/// </summary>
internal sealed class LinkTextCheck : IArticleCheck
{
    /// <summary>KNEE033: a link that does not say where it leads.</summary>
    public static readonly Rule VagueLink = Rule.Warning("KNEE033");

    /// <summary>KNEE034: an address in place of words.</summary>
    public static readonly Rule BareAddress = Rule.Warning("KNEE034");

    /// <summary>KNEE035: the same words lead to two pages.</summary>
    public static readonly Rule SameWordsTwoTargets = Rule.Warning("KNEE035");

    /// <summary>KNEE036: a link without https.</summary>
    public static readonly Rule InsecureLink = Rule.Warning("KNEE036");

    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "click", "press here", "tap here", "see here", "look here", "go here", "read here", "over here",
        "this", "this page", "this link", "this site", "this website", "this one", "link", "the link", "page", "the page",
        "more", "read more", "see more", "learn more", "find out more", "more info", "more information", "more details",
        "details", "info", "continue", "continue reading", "read on", "website", "web page", "source", "url",
    };

    /// <summary>How an address begins.</summary>
    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Inline inline in article.Markdown.Descendants<Inline>())
        {
            if (inline is LinkInline { IsImage: false } link)
                CheckLink(article.PositionOf(link), link.PlainText(), link.Url ?? "", diagnostics);
            else if (inline is AutolinkInline address && IsAddress(address.Url))
                ReportBareAddress(article.PositionOf(address), address.Url, diagnostics);
            else if (inline is LiteralInline literal && AddressIn(literal) is { } index)
                ReportBareAddress(article.PositionOf(literal) with { Column = literal.Column + index + 1 },
                    FirstWord(literal.Content.ToString()[index..]), diagnostics);
        }

        ReportSameWords(article, site, diagnostics);
    }

    private static void CheckLink(SourcePosition at, string words, string address, DiagnosticBag diagnostics)
    {
        string bare = words.Trim().TrimEnd('.', '…', '→', '»', '>', ':', '!', ' ');
        if (Vague.Contains(bare))
        {
            diagnostics.Report(
                VagueLink, at, $"The link “{words}” does not say where it leads.",
                "Put the words that name its target between the square brackets, as in `[when to see a doctor](…)`.");
        }
        else if (IsAddress(bare))
        {
            ReportBareAddress(at, bare, diagnostics);
        }

        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !(Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.IsLoopback))
        {
            diagnostics.Report(
                InsecureLink, at, $"The link to `{address}` can be read and changed on its way.",
                $"Write `https://{address["http://".Length..]}`, and try whether it opens.");
        }
    }

    private static void ReportBareAddress(SourcePosition at, string address, DiagnosticBag diagnostics) => diagnostics.Report(
        BareAddress, at, $"The address `{address}` stands where words should.",
        "Name the page that it leads to, as in `[knee exercises, by the NHS](https://…)`; a work that the page rests on goes into `sources.yml`, and is cited.");

    /// <summary>
    /// Two pages behind the same words; two places of one page may share them. A link that leads nowhere is reported by itself.
    /// </summary>
    private static void ReportSameWords(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach ((LinkInline Link, string Page)[] same in article.Markdown.Descendants<LinkInline>()
            .Where(link => !link.IsImage && link.PlainText().Trim().Length > 0)
            .Select(link => (Link: link, Page: PageOf(link, article.Article.File, site)))
            .Where(link => !link.Page.EndsWith(".md", StringComparison.Ordinal))
            .GroupBy(link => link.Link.PlainText().Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(same => same.ToArray()))
        {
            foreach ((LinkInline other, _) in same.Skip(1).Where(link => link.Page != same[0].Page))
            {
                diagnostics.Report(
                    SameWordsTwoTargets, article.PositionOf(other),
                    $"The words “{other.PlainText()}” lead to another page here than in line {same[0].Link.Line + 1}.",
                    "Choose words for each that show the difference.");
            }
        }
    }

    private static string PageOf(LinkInline link, string file, Site site)
    {
        string address = LinkResolver.TargetOf(link, file, site) is (Article article, _)
            ? site.Urls.Of(article.Path)
            : link.Url ?? "";
        return address.Split('#')[0].TrimEnd('/');
    }

    private static bool IsAddress(string text) =>
        Beginnings.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            && !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>Where an address begins in text that is no link.</summary>
    private static int? AddressIn(LiteralInline literal)
    {
        for (ContainerInline? parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return null;
        }

        string text = literal.Content.ToString();
        int index = Beginnings.Select(start => text.IndexOf(start, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0)
            .DefaultIfEmpty(-1).Min();
        return index < 0 ? null : index;
    }

    private static string FirstWord(string text) => text.Split(' ', 2)[0].TrimEnd('.', ',', ';', ')');
}
