using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;

namespace KneesAfterRunning.Bench;

/// <summary>
/// What the first view of each kind of page moves: its HTML, its style sheets and the modules that it loads at once, each
/// compressed by itself as a host does, at the strongest level of gzip and of Brotli. Not counted is what comes later and
/// delays nothing: pictures, the sheet for paper, modules that a page loads when it is there. Of causes, guides and places
/// the largest is shown.
/// </summary>
internal static class PageSizes
{
    /// <summary>What one round trip carries: ten segments of TCP, https://www.rfc-editor.org/rfc/rfc6928.</summary>
    private const int Budget = 14 * 1024;

    private static readonly string[] OtherPages = ["find", "checklist", "search", "glossary", "sources", "images", "about"];

    public static void Write(string output)
    {
        Console.WriteLine($"{"page",-34}{"HTML",8}{"CSS",8}{"JS",8}{"gzip",9}{"Brotli",9}   bytes; at most {Budget} are wanted");
        foreach (string page in PagesOf(output))
        {
            string[] files = [page, .. LoadedBy(page, output)];
            (int Gzip, int Brotli)[] sizes = [.. files.Select(SizeOf)];
            int gzip = sizes.Sum(size => size.Gzip);
            int css = files.Zip(sizes).Where(file => file.First.EndsWith(".css", StringComparison.Ordinal))
                .Sum(file => file.Second.Gzip);
            int script = files.Zip(sizes).Where(file => file.First.EndsWith(".js", StringComparison.Ordinal))
                .Sum(file => file.Second.Gzip);
            string name = "/" + Path.GetRelativePath(output, page).Replace('\\', '/')
                .Replace("index.html", "", StringComparison.Ordinal);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-34}{sizes[0].Gzip,8}{css,8}{script,8}{gzip,9}{sizes.Sum(size => size.Brotli),9}{(gzip > Budget ? "   over" : "")}"));
        }

        int allScripts = Directory.EnumerateFiles(Path.Combine(output, "assets"), "*.js").Sum(file => SizeOf(file).Gzip);
        Console.WriteLine($"All JavaScript: {allScripts} bytes compressed by gzip.");
    }

    private static IEnumerable<string> PagesOf(string output) =>
    [
        Path.Combine(output, "index.html"),
        LargestIn(Path.Combine(output, "causes")),
        LargestIn(Path.Combine(output, "guides")),
        LargestIn(Path.Combine(output, "find")),
        .. OtherPages.Select(page => Path.Combine(output, page, "index.html")),
    ];

    private static string LargestIn(string folder) =>
        Directory.EnumerateDirectories(folder).Select(page => Path.Combine(page, "index.html"))
            .MaxBy(page => new FileInfo(page).Length)!;

    private static IEnumerable<string> LoadedBy(string page, string output) =>
        new HtmlParser().ParseDocument(File.ReadAllText(page))
            .QuerySelectorAll("link[rel=stylesheet]:not([media=print]), script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => Path.Combine(output, "assets", Path.GetFileName(address)));

    private static (int Gzip, int Brotli) SizeOf(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return (
            Compressed(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize)),
            Compressed(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
    }

    private static int Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using MemoryStream into = new();
        using (Stream stream = compressor(into))
            stream.Write(bytes);
        return into.ToArray().Length;
    }
}
