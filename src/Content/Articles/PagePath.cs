namespace KneesAfterRunning.Content.Articles;

/// <summary>
/// How files become addresses: <c>causes/footwear.md</c> is the page <c>causes/footwear/</c>, which is written as
/// <c>causes/footwear/index.html</c>; a name that is a status code, such as <c>404.md</c>, stays a file, as hosts want it.
/// </summary>
internal static class PagePath
{
    public const string Index = "index";

    private const string IndexFile = "index.html";

    /// <summary>The page of a Markdown file: relative to the site's root, empty for the home page.</summary>
    public static string Of(string markdownFile)
    {
        string path = Path.ChangeExtension(markdownFile, null).ToLowerInvariant();
        if (path == Index)
            return "";
        if (path.EndsWith("/" + Index, StringComparison.Ordinal))
            return path[..^Index.Length];
        return path.All(char.IsAsciiDigit) ? path + ".html" : path + "/";
    }

    /// <summary>Where pages that belong to a page stand: the folder of its name.</summary>
    public static string FolderOf(string page) =>
        page.Length == 0 || page.EndsWith('/') ? page : Path.ChangeExtension(page, null) + "/";

    /// <summary>The output file of a page.</summary>
    public static string FileOf(string page) => page.Length == 0 || page.EndsWith('/') ? page + IndexFile : page;
}
