using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// Reads the finished pages for the other searches: the main part of each, and the aliases that the site states elsewhere,
/// in a page's structured data and in the list from A to Z of the search page. What would only mislead a search is left
/// out: the search page, which lists every other one, the page for addresses that do not exist, and on each page its sources
/// and links to neighbours.
/// </summary>
internal static class PageTexts
{
    private const string NotText =
        "nav, script, sup.citation, .references, .review-note, section[aria-labelledby='mentioned-in'], section[aria-labelledby='related-causes']";

    private static readonly string[] NotPages = ["404.html", "search/index.html"];

    public static IReadOnlyList<PageText> Read(string output)
    {
        ILookup<string, string> aliases = ListedAliases(Path.Combine(output, "search", "index.html"));
        return
        [
            .. Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
                .Except(NotPages)
                .Order(StringComparer.Ordinal)
                .AsParallel().AsOrdered()
                .Select(file => PageOf(output, file, aliases)),
        ];
    }

    private static PageText PageOf(string output, string file, ILookup<string, string> listed)
    {
        IHtmlDocument html = Parse(Path.Combine(output, file));
        IEnumerable<string> stated = html.QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(script => StatedAliases(script.TextContent));
        string address = PageAddress.Of("/" + file);
        IElement main = html.QuerySelector("main") ?? throw new InvalidDataException($"{file} has no main part.");
        string whole = main.InnerHtml;
        foreach (IElement element in main.QuerySelectorAll(NotText).ToArray())
            element.Remove();
        string title = OneLine(html.QuerySelector("main h1")?.TextContent ?? html.Title ?? file);
        string[] aliases =
            [.. stated.Concat(listed[address]).Where(alias => alias != title).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new PageText("/" + address, title, aliases, SectionsOf(main),
            html.DocumentElement.GetAttribute("lang") ?? "en", whole);
    }

    private static List<SectionText> SectionsOf(IElement main)
    {
        List<SectionText> sections = [];
        string anchor = "", heading = "";
        StringBuilder text = new();
        Gather(main);
        Close();
        return sections;

        void Gather(INode node)
        {
            foreach (INode child in node.ChildNodes)
            {
                if (child is IElement { LocalName: "h1" })
                    continue;
                if (child is IElement { LocalName: "h2" or "h3" or "h4" or "dt", Id: { Length: > 0 } id } title)
                {
                    Close();
                    (anchor, heading) = (id, OneLine(title.TextContent));
                }
                else if (child is IText words)
                {
                    text.Append(words.Data);
                }
                else
                {
                    text.Append(' ');
                    Gather(child);
                }
            }
        }

        void Close()
        {
            sections.Add(new SectionText(anchor, heading, OneLine(text.ToString())));
            text.Clear();
        }
    }

    private static ILookup<string, string> ListedAliases(string searchPage) =>
        Parse(searchPage).QuerySelectorAll("[data-search-all] a")
            .Where(link => link.GetAttribute("href")?.Contains('#', StringComparison.Ordinal) == false)
            .ToLookup(link => PageAddress.Of(link.GetAttribute("href")!), link => OneLine(link.TextContent));

    private static IEnumerable<string> StatedAliases(string json)
    {
        using JsonDocument data = JsonDocument.Parse(json);
        if (!data.RootElement.TryGetProperty("@graph", out JsonElement graph))
            return [];
        return
        [
            .. from thing in graph.EnumerateArray()
               where thing.TryGetProperty("about", out JsonElement about) && about.TryGetProperty("alternateName", out _)
               from name in thing.GetProperty("about").GetProperty("alternateName").EnumerateArray()
                   .Append(thing.GetProperty("about").GetProperty("name"))
               select name.GetString(),
        ];
    }

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
