using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KneesAfterRunning.Bench.Search;

/// <summary>Builds the indexes of the other searches from the finished pages, into a folder from which they are served.</summary>
/// <param name="output">The finished site.</param>
/// <param name="files">Where the indexes go; the server shows it as <see cref="SearchServer.Files"/>.</param>
/// <param name="node">What runs the builders.</param>
internal sealed class Competitors(string output, string files, NodeTools node)
{
    private const string Pagefind = "node_modules/pagefind/lib/runner/bin.cjs";

    // The best found for the judged queries; README.md says how. Pagefind's own are 1, 0.1, 2, 9 and 5 for a title.
    private static readonly object Ranking = new
    {
        termFrequency = 0.6,
        pageLength = 0.3,
        termSaturation = 2,
        termSimilarity = 9,
        metaWeights = new { title = 20, aliases = 20 },
    };

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Pagefind as its first page of documentation has it: run once over the folder.</summary>
    public Contestant PagefindByDefault()
    {
        node.Run(Pagefind, "--site", output, "--output-path", Path.Combine(files, "pagefind-default"));
        return new Contestant("Pagefind, as it comes", "pagefind", new { bundle = SearchServer.Files + "pagefind-default/" });
    }

    /// <summary>Pagefind with what its documentation offers: the main part marked, aliases as metadata, weights.</summary>
    public Contestant PagefindTuned(IReadOnlyList<PageText> pages)
    {
        string site = Path.Combine(files, "pagefind-site");
        foreach (PageText page in pages)
        {
            string folder = Path.Combine(site, page.Address.TrimStart('/'));
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "index.html"), MarkedUp(page));
        }

        node.Run(Pagefind, "--site", site, "--output-path", Path.Combine(files, "pagefind-tuned"));
        return new Contestant("Pagefind, tuned to queries.yml", "pagefind",
            new { bundle = SearchServer.Files + "pagefind-tuned/", ranking = Ranking });
    }

    /// <summary>MiniSearch with one document for each section, its index made beforehand and its library minified.</summary>
    public IReadOnlyList<Contestant> MiniSearch(IReadOnlyList<PageText> pages)
    {
        string documents = Path.Combine(files, "documents.json");
        using (FileStream json = File.Create(documents))
            JsonSerializer.Serialize(json, pages.SelectMany(DocumentsOf), Json);
        node.Run("minisearch.mjs", documents, files);
        return
        [
            MiniSearchIn("documented", "MiniSearch, as documented"),
            MiniSearchIn("configured", "MiniSearch, configured"),
            MiniSearchIn("tuned", "MiniSearch, tuned to queries.yml"),
        ];
    }

    private static Contestant MiniSearchIn(string way, string name) =>
        new(name, "minisearch",
            new { library = SearchServer.Files + "minisearch.js", index = $"{SearchServer.Files}minisearch-{way}.json", way });

    private static string MarkedUp(PageText page)
    {
        string aliases = WebUtility.HtmlEncode(string.Join(", ", page.Aliases));
        return $"""
            <!DOCTYPE html>
            <html lang="{page.Language}"><head><title>{WebUtility.HtmlEncode(page.Title)}</title></head>
            <body><main data-pagefind-body>{page.Main}
            {(aliases.Length > 0 ? $"""<p data-pagefind-meta="aliases" data-pagefind-weight="7">{aliases}</p>""" : "")}</main></body></html>
            """;
    }

    private static IEnumerable<object> DocumentsOf(PageText page) =>
        page.Sections.Select(section => new
        {
            id = section.Anchor.Length > 0 ? $"{page.Address}#{section.Anchor}" : page.Address,
            title = page.Title,
            aliases = string.Join(", ", page.Aliases),
            heading = section.Heading,
            text = section.Text,
        });
}
