using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Links;

namespace KneesAfterRunning.Checks;

/// <summary>Every address on a page leads to a page, a place or a file of the site, or out of it by a safe scheme.</summary>
internal static class LinkCheck
{
    private const string ById = "xref:";

    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];

    public static void Check(RenderedSite site, Diagnostics diagnostics)
    {
        foreach (LinkedPage page in site.Pages.Values)
        {
            foreach (LinkedPage.Link link in page.Links)
            {
                if (FaultOf(link, page, site) is not { } fault)
                    continue;
                if (fault.Absence is { } absence)
                    diagnostics.ReportAbsence(absence, fault.Problem, link.At, fault.Message, fault.Help);
                else
                    diagnostics.Report(fault.Problem, link.At, fault.Message, fault.Help);
            }
        }
    }

    private static Fault? FaultOf(LinkedPage.Link link, LinkedPage page, RenderedSite site)
    {
        string address = link.Address;
        if (address.StartsWith('#'))
            return AnchorFault(page, address[1..], site);
        if (address.StartsWith("//", StringComparison.Ordinal))
            return new(Problems.UnsafeLink, $"The link `{address}` names no scheme.", "Write it out, with `https:` before it.");
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return new(Problems.UnsafeLink, $"The link `{address}` names no scheme.", $"Write `https://{address}`, and try whether it opens.");
        if (address.StartsWith(ById, StringComparison.Ordinal))
            return UnknownId(address[ById.Length..].Split('#')[0], site);
        if (SchemeOf(address) is { } scheme)
        {
            if (link.IsLoaded && SafeSchemes.Contains(scheme))
                return new(Problems.UnsafeLink, $"A page may not load `{address}`.", "Put the picture into `images/`, with its credit beside it.");
            return SafeSchemes.Contains(scheme)
                ? null
                : new(Problems.UnsafeLink, $"A link may not use `{scheme}:`.", $"Use one of: {string.Join(", ", SafeSchemes)}.");
        }

        return site.Content.Urls.PathOf(address) is { } path ? PathFault(path, address, site) : DeadLink(address, page, site);
    }

    private static Fault? PathFault(string path, string address, RenderedSite site)
    {
        string[] parts = path.Split('#', 2);
        string file = PagePath.FileOf(Uri.UnescapeDataString(parts[0].Split('?')[0]));
        if (!site.Files.Contains(file))
        {
            return new(Problems.DeadLink, $"The link `{address}` leads nowhere.",
                "Link to a page by the path of its Markdown file, relative to this one.", Absences.OfPath(parts[0]));
        }

        return parts.Length == 2 && site.Pages.TryGetValue(file, out LinkedPage? target) ? AnchorFault(target, parts[1], site) : null;
    }

    private static Fault? AnchorFault(LinkedPage target, string anchor, RenderedSite site)
    {
        if (anchor.Length == 0 || target.Anchors.Contains(Uri.UnescapeDataString(anchor)) || IsMissingHeading(target, anchor, site))
            return null;
        return new(Problems.DeadAnchor, $"There is no `#{anchor}` on the page of `{target.File}`.{Suggestion.For(anchor, target.HeadingAnchors)}",
            target.HeadingAnchors.Count == 0
                ? "That page has no headings: link to the page itself."
                : $"Its headings are: {string.Join(", ", target.HeadingAnchors.Take(12).Select(heading => "#" + heading))}.",
            Absences.OfAnchor(target.File, anchor));
    }

    /// <summary>Where a cause lacks one of the headings that all have, that is reported of the cause, and not of each link to it.</summary>
    private static bool IsMissingHeading(LinkedPage target, string anchor, RenderedSite site) =>
        site.Content.ArticleByFile(target.File) is Cause && Cause.Headings.Any(heading => Slug.Of(heading) == anchor);

    private static Fault UnknownId(string id, RenderedSite site)
    {
        string[] ids = [.. site.Content.Articles.Select(article => article.Id)];
        return new(Problems.DeadLink, $"No page has the id `{id}`.{Suggestion.For(id, ids)}",
            "Use the name of the page's file without its ending, or the `id` in its front matter.", Absences.OfPage(id));
    }

    private static Fault? DeadLink(string address, LinkedPage page, RenderedSite site)
    {
        string written = address.Split('#')[0];
        string? file = LinkTarget.Resolve(page.File, written);
        if (file is not null && site.Inputs.Contains(file))
        {
            // A picture of the site that stands inside a paragraph: the figure check says so.
            return site.Content.ImageByFile(file) is not null
                ? null
                : new(Problems.DeadLink, $"The file `{written}` is not in the site.", IsOutsideOfPages(file)
                    ? "Move that page into `causes/`, `guides/` or the input folder itself: of other folders only `index.md` is read."
                    : "Mend what is wrong with that file first. Drafts, and files of other kinds, are never in the site.", Absences.OfFile(file));
        }

        string folder = Path.GetDirectoryName(page.File) ?? "";
        if (folder.Contains('/', StringComparison.Ordinal) || folder.Contains('\\', StringComparison.Ordinal))
        {
            string above = $"{Path.GetDirectoryName(folder)!.Replace('\\', '/')}/{Path.GetFileName(page.File)}";
            if (LinkTarget.Resolve(above, written) is { } meant && site.Inputs.Contains(meant))
            {
                return new(Problems.DeadLink, $"There is no file `{written}`, seen from this folder; from the folder above there is.",
                    $"Move this page to `{above}`, or put `../` before its links.", Absences.FromFolderOf(page.File));
            }
        }

        IEnumerable<string> files = site.Inputs
            .Where(input => input.EndsWith(".md", StringComparison.Ordinal) || input.EndsWith(".svg", StringComparison.Ordinal) || PhotographFile.IsTaken(input))
            .Select(input => Path.GetRelativePath(folder.Length == 0 ? "." : folder, input).Replace('\\', '/'));
        return new(Problems.DeadLink, $"There is no file `{written}`.{Suggestion.For(written, files)}",
            "Write the path of the file, relative to this one.", file is null ? null : Absences.OfFile(file));
    }

    private static bool IsOutsideOfPages(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) && file.Contains('/', StringComparison.Ordinal) && !FileSystem.IsHidden(file)
        && Path.GetFileName(file) != "index.md"
        && !file.StartsWith("causes/", StringComparison.Ordinal) && !file.StartsWith("guides/", StringComparison.Ordinal);

    private static string? SchemeOf(string address)
    {
        int colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.')
            ? address[..colon].ToLowerInvariant()
            : null;
    }

    /// <param name="Problem">Its kind.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Help">What to do.</param>
    /// <param name="Absence">What it says is not there; null where it says something else.</param>
    private sealed record Fault(Problem Problem, string Message, string Help, Absence? Absence = null);
}
