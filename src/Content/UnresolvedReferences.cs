using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content;

/// <summary>What can be missing of a site's content, and which files would have it.</summary>
internal static class UnresolvedReferences
{
    /// <summary>A work of the bibliography.</summary>
    public static UnresolvedReference OfSource(string key) =>
        new($"source {key}", unread => unread.Path == Source.File && unread.MaySay(key));

    /// <summary>A licence.</summary>
    public static UnresolvedReference OfLicense(string id) =>
        new($"licence {id}", unread => unread.Path == License.File && unread.MaySay(id));

    /// <summary>A page, by its id.</summary>
    public static UnresolvedReference OfPage(string id) =>
        new($"page {id}",
            unread => IsPage(unread)
                && (unread.Name == id || PagePath.Of(unread.Path) == id + "/" || unread.MaySay("id: " + id)));

    /// <summary>A picture, by its name.</summary>
    public static UnresolvedReference OfPicture(string name) =>
        new($"picture {name}",
            unread => unread.Path.StartsWith(PhotographFile.Folder, StringComparison.Ordinal) && unread.Name == name);

    /// <summary>A file of the input.</summary>
    public static UnresolvedReference OfFile(string path) => new($"file {path}", unread => unread.Path == path);

    /// <summary>A file that is there, but not where a page says: the page was written for another folder.</summary>
    public static UnresolvedReference FromFolderOf(string page) =>
        new($"folder of {page}", _ => false) { Joining = "It is so in" };

    /// <summary>A page of the site, or one that stands below it, by its path in the output.</summary>
    public static UnresolvedReference OfPath(string path) =>
        new($"path {path}",
            unread => IsPage(unread) && PagePath.Of(unread.Path) is var page
                && (page == path || (page.Length > 0 && path.StartsWith(page, StringComparison.Ordinal))));

    /// <summary>A place on a page that the page's own file does not write, but one of these.</summary>
    public static UnresolvedReference OfAnchor(string page, string anchor) =>
        new($"anchor {page}#{anchor}", unread => unread.Path is Source.File or GlossaryTerm.File);

    /// <summary>What is said of a word: how it is spelt, what it means, or that everybody knows it.</summary>
    public static UnresolvedReference OfWord(string page, string word) =>
        new($"word {word} on {page}", unread => unread.Path is StyleGuide.File or GlossaryTerm.File && unread.MaySay(word));

    /// <summary>Anything that uses this, by one of these names.</summary>
    public static UnresolvedReference Unused(params IEnumerable<string> names)
    {
        string[] all = [.. names];
        return new($"use of {string.Join(", ", all)}",
            unread => unread.Path is not (Source.File or StyleGuide.File or SynonymGroup.File or License.File)
                && all.Any(unread.MaySay))
        { IsUnused = true };
    }

    private static bool IsPage(SkippedInput unread) => unread.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
