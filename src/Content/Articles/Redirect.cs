using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>An address that a page had before, which leads on to where the page is now.</summary>
/// <param name="From">The address as the page's front matter has it.</param>
/// <param name="To">The page.</param>
internal sealed record Redirect(Located<string> From, Article To)
{
    /// <summary>The path in the site, relative to its root, or null where what is written is no path of the site.</summary>
    public static string? PathOf(string written)
    {
        if (!written.StartsWith('/') || written.Length < 2)
            return null;
        string path = written[1..];
        string[] parts = path.TrimEnd('/').Split('/');
        bool isFile = parts[^1].EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith('/');
        return parts.All(part => part.Trim('.').Length > 0
            && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
            ? isFile || path.EndsWith('/') ? path : path + "/"
            : null;
    }
}
