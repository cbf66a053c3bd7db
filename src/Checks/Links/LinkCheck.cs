using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Links;

/// <summary>Every address on a page leads to a page, a place or a file of the site, or out of it by a safe scheme.</summary>
internal static class LinkCheck
{
    /// <summary>KNEE030: link that leads nowhere.</summary>
    public static readonly Rule DeadLink = Rule.Error("KNEE030");

    /// <summary>KNEE031: link to a part that is not there.</summary>
    public static readonly Rule DeadAnchor = Rule.Error("KNEE031");

    /// <summary>KNEE032: link that is not safe.</summary>
    public static readonly Rule UnsafeLink = Rule.Fixed("KNEE032");

    private const string ById = "xref:";

    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];

    public static void Check(RenderedSite site, DiagnosticBag diagnostics)
    {
        foreach (LinkedPage page in site.Pages.Values)
        {
            foreach (LinkedPage.Link link in page.Links)
            {
                if (FaultOf(link, page, site) is not { } fault)
                    continue;
                if (fault.Missing is { } reference)
                    diagnostics.ReportUnresolved(reference, fault.Rule, link.At, fault.Message, fault.Help);
                else
                    diagnostics.Report(fault.Rule, link.At, fault.Message, fault.Help);
            }
        }
    }

    private static LinkError? FaultOf(LinkedPage.Link link, LinkedPage page, RenderedSite site)
    {
        string address = link.Address;
        if (address.StartsWith('#'))
            return AnchorFault(page, address[1..], site);
        if (address.StartsWith("//", StringComparison.Ordinal))
            return new(UnsafeLink, $"The link `{address}` names no scheme.", "Write it out, with `https:` before it.");
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return new(UnsafeLink, $"The link `{address}` names no scheme.",
                $"Write `https://{address}`, and try whether it opens.");
        if (address.StartsWith(ById, StringComparison.Ordinal))
            return UnknownId(address[ById.Length..].Split('#')[0], site);
        if (SchemeOf(address) is { } scheme)
        {
            if (scheme.Length == 1 || scheme == Uri.UriSchemeFile)
            {
                return new(UnsafeLink, $"`{address}` is a file on your own machine; nobody else can open it.",
                    link.IsLoaded
                        ? "Take it in with `dotnet run -- new image`, and show it as it says."
                        : "Link to a page of this site by its Markdown file, or to where the file is published.");
            }

            if (link.IsLoaded && SafeSchemes.Contains(scheme))
                return new(UnsafeLink, $"A page may not load `{address}`.",
                    "Download the picture, and take it in with `dotnet run -- new image`, which writes its credit; a drawing goes into `images/` with its credit beside it.");
            return SafeSchemes.Contains(scheme)
                ? null
                : new(UnsafeLink, $"A link may not use `{scheme}:`.", $"Use one of: {string.Join(", ", SafeSchemes)}.");
        }

        return site.Content.Urls.PathOf(address) is { } path
            ? PathFault(path, address, site)
            : MissingTarget.FaultOf(address, page, site);
    }

    private static LinkError? PathFault(string path, string address, RenderedSite site)
    {
        string[] parts = path.Split('#', 2);
        string file = PagePath.FileOf(Uri.UnescapeDataString(parts[0].Split('?')[0]));
        if (!site.Files.Contains(file))
        {
            return new(DeadLink, $"The link `{address}` leads nowhere.",
                "Link to a page by the path of its Markdown file, relative to this one.", UnresolvedReferences.OfPath(parts[0]));
        }

        return parts.Length == 2 && site.Pages.TryGetValue(file, out LinkedPage? target)
            ? AnchorFault(target, parts[1], site)
            : null;
    }

    private static LinkError? AnchorFault(LinkedPage target, string anchor, RenderedSite site)
    {
        if (anchor.Length == 0 || target.Anchors.Contains(Uri.UnescapeDataString(anchor))
            || IsMissingHeading(target, anchor, site))
            return null;
        return new(DeadAnchor,
            $"There is no `#{anchor}` on the page of `{target.File}`.{Suggestion.For(anchor, target.HeadingAnchors)}",
            target.HeadingAnchors.Count == 0
                ? "That page has no headings: link to the page itself."
                : $"Its headings are: {string.Join(", ", target.HeadingAnchors.Take(12).Select(heading => "#" + heading))}.",
            UnresolvedReferences.OfAnchor(target.File, anchor));
    }

    /// <summary>
    /// Where a cause lacks one of the headings that all have, that is reported of the cause, and not of each link to it.
    /// </summary>
    private static bool IsMissingHeading(LinkedPage target, string anchor, RenderedSite site) =>
        site.Content.ArticleByFile(target.File) is Cause && Cause.Headings.Any(heading => Slug.Of(heading) == anchor);

    private static LinkError UnknownId(string id, RenderedSite site)
    {
        string[] ids = [.. site.Content.Articles.Select(article => article.Id)];
        return new(DeadLink, $"No page has the id `{id}`.{Suggestion.For(id, ids)}",
            "Use the name of the page's file without its ending, or the `id` in its front matter.",
            UnresolvedReferences.OfPage(id));
    }

    private static string? SchemeOf(string address)
    {
        int colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.')
            ? address[..colon].ToLowerInvariant()
            : null;
    }
}
