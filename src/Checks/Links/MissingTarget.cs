using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Links;

/// <summary>Says of a link to a file that is not in the site why it is not, and which was meant.</summary>
internal static class MissingTarget
{
    /// <returns>Null for a picture of the site that stands inside a paragraph: the figure check says so.</returns>
    public static LinkError? FaultOf(string address, LinkedPage page, RenderedSite site)
    {
        string written = address.Split('#')[0];
        string? file = LinkTarget.Resolve(page.File, written);
        if (file is not null && site.Inputs.Contains(file))
            return site.Content.ImageByFile(file) is null ? NotInSite(written, file, site) : null;
        return SeenFromAbove(written, page, site)
            ?? new(LinkCheck.DeadLink, $"There is no file `{written}`.{Meant(written, page, site)}",
                "Write the path of the file, relative to this one.", file is null ? null : UnresolvedReferences.OfFile(file));
    }

    private static LinkError NotInSite(string written, string file, RenderedSite site)
    {
        if (file.EndsWith(PhotographFile.CreditEnding, StringComparison.Ordinal)
            && site.Content.ImageByFile(file[..^PhotographFile.CreditEnding.Length]) is not null)
            return new(LinkCheck.DeadLink, $"`{written}` is the credit of a picture.",
                $"Show the picture itself: `{written[..^PhotographFile.CreditEnding.Length]}`.");
        return new(LinkCheck.DeadLink, $"The file `{written}` is not in the site.", IsOutsideOfPages(file)
            ? "Move that page into `causes/`, `guides/` or the input folder itself: of other folders only `index.md` is read."
            : "Fix what is wrong with that file first. Drafts, and files of other kinds, are never in the site.",
            UnresolvedReferences.OfFile(file));
    }

    /// <summary>The fault of a page that was moved down by a folder with its links as they were.</summary>
    private static LinkError? SeenFromAbove(string written, LinkedPage page, RenderedSite site)
    {
        string folder = FolderOf(page);
        if (!folder.Contains('/', StringComparison.Ordinal))
            return null;
        string above = $"{folder[..folder.LastIndexOf('/')]}/{Path.GetFileName(page.File)}";
        return LinkTarget.Resolve(above, written) is { } meant && site.Inputs.Contains(meant)
            ? new(LinkCheck.DeadLink, $"There is no file `{written}`, seen from this folder; from the folder above there is.",
                $"Move this page to `{above}`, or put `../` before its links.", UnresolvedReferences.FromFolderOf(page.File))
            : null;
    }

    /// <summary>" Did you mean …?", with the one file elsewhere of the same name, or else of a like name.</summary>
    private static string Meant(string written, LinkedPage page, RenderedSite site)
    {
        string[] files = [.. site.Inputs
            .Where(input => input.EndsWith(".md", StringComparison.Ordinal) || input.EndsWith(".svg", StringComparison.Ordinal)
                || PhotographFile.IsTaken(input))
            .Select(input => LinkTarget.Relative(page.File, input))];
        string name = Path.GetFileNameWithoutExtension(written);
        if (files.Where(file => Path.GetExtension(file) == Path.GetExtension(written)).ToArray() is { Length: > 0 } alike)
            files = alike;
        string? meant = Suggestion.Nearest(name, files.Select(Path.GetFileNameWithoutExtension).OfType<string>());
        return files.Where(file => Path.GetFileNameWithoutExtension(file) == meant).ToArray() is [var one] && one != written
            ? $" Did you mean `{one}`?"
            : "";
    }

    private static string FolderOf(LinkedPage page) => (Path.GetDirectoryName(page.File) ?? "").Replace('\\', '/');

    private static bool IsOutsideOfPages(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) && file.Contains('/', StringComparison.Ordinal) && !HiddenFile.Is(file)
        && Path.GetFileName(file) != "index.md" && !Collection.All.Any(collection => collection.Holds(file));
}
