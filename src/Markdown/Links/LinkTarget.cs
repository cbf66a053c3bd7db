using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>The page, and the place on it, that an author's link means.</summary>
/// <param name="Page">The page, by file or by id.</param>
/// <param name="Anchor">The place on the page; empty for its top.</param>
internal sealed record LinkTarget(PageLink Page, string Anchor)
{
    private const string ById = "xref:";

    private const string MarkdownEnding = ".md";

    /// <summary>Reads a relative link to a Markdown file, or an <c>xref:</c> link; null for any other.</summary>
    /// <param name="url">The link as it is written.</param>
    /// <param name="file">The file that it stands in.</param>
    public static LinkTarget? Parse(string url, string file)
    {
        string[] parts = url.Split('#', 2);
        string anchor = parts.ElementAtOrDefault(1) ?? "";
        if (parts[0].StartsWith(ById, StringComparison.Ordinal))
            return new(new PageLink(File: null, Id: parts[0][ById.Length..]), anchor);
        return parts[0].EndsWith(MarkdownEnding, StringComparison.Ordinal) && Resolve(file, parts[0]) is { } target
            ? new(new PageLink(target, Id: null), anchor)
            : null;
    }

    /// <summary>The input path of a relative address; null where it is not one, or leaves the input folder.</summary>
    public static string? Resolve(string file, string url)
    {
        if (url.Length == 0 || url[0] is '/' or '#' || url.Contains(':', StringComparison.Ordinal))
            return null;
        List<string> parts = [.. Path.GetDirectoryName(file)!.Split('/', '\\').Where(part => part.Length > 0)];
        foreach (string part in Uri.UnescapeDataString(url).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>How a file links to another: the inverse of <see cref="Resolve"/>.</summary>
    /// <param name="file">The file that the link stands in.</param>
    /// <param name="target">The file that it leads to.</param>
    public static string Relative(string file, string target)
    {
        string folder = Path.GetDirectoryName(file) ?? "";
        return Path.GetRelativePath(folder.Length == 0 ? "." : folder, target).Replace('\\', '/');
    }
}
