using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>
/// Every file is there that the site cannot do without. What that is depends on what the site has: one without pictures needs
/// no licences, and only one whose home page has the layout of a home page is taken to be more than a few pages.
/// </summary>
internal sealed class RequiredFileCheck : SiteCheck
{
    /// <summary>KNEE006: file that is missing.</summary>
    public static readonly Rule MissingFile = Rule.Fixed("KNEE006");

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        foreach (RequiredFile file in FilesOf(site, context.Inputs).Where(file => !context.InputExists(file.Path)))
        {
            context.Diagnostics.Report(
                MissingFile, SourcePosition.StartOf(file.Path), $"The file `{file.Path}` is missing: it {file.Holds}.",
                $"Put it back, or write it anew{(file.Begins.Length > 0 ? ": " + file.Begins : "")}. Other problems may only show once it is there.");
            context.Diagnostics.MarkSkipped(file.Path, null);
        }
    }

    private static IEnumerable<RequiredFile> FilesOf(Site site, IReadOnlyList<string> inputs)
    {
        yield return new("index.md", "is the home page, to which every page links", "a page with `layout: home`");
        if (IsCiting(site) || site.PageWith(PageLayout.Sources) is not null)
            yield return new(Source.File, "holds the works that pages cite",
                "a list, each entry with key, kind, title and found");
        if (inputs.Any(file => file.StartsWith(PhotographFile.Folder, StringComparison.Ordinal)))
            yield return new(License.File, "holds the licences under which pictures may be shown",
                "a list, each entry with id, name and use");
        if (site.PageWith(PageLayout.Glossary) is not null)
            yield return new(GlossaryTerm.File, "holds the words that the glossary explains",
                "a list, each entry with term and definition");
        if (site.PageWith(PageLayout.Search) is not null)
            yield return new(SynonymGroup.File, "holds the words that the search takes for the same",
                "a list of lines such as `- same: [kneecap, patella]`");
        if (!IsWhole(site))
            yield break;
        yield return new(StyleGuide.File, "holds how words are spelt here, and which need explaining",
            "the fields spellings, terms_of_art and abbreviations");
        if (site.PageWith(PageLayout.NotFound) is null)
            yield return new("404.md", "is what readers see where an address leads nowhere", "a page with `layout: not-found`");
        if (site.PageWith(PageLayout.Find) is null)
            yield return new("find/index.md", "leads from where it hurts to the causes", "a page with `layout: find`");
        if (site.PageWith(PageLayout.Causes) is null)
            yield return new(Collection.Causes.IndexFile, "lists the causes", "a page with `layout: causes`");
    }

    private static bool IsCiting(Site site) =>
        site.Outlines.Values.Any(outline => outline.Citations.Count > 0)
        || site.Images.Any(image => image.Chart is { Sources.Count: > 0 })
        || site.Causes.Any(cause => cause.Prevention.Any(item => item.Sources.Count > 0));

    /// <summary>
    /// Whether the site is more than a few pages: it has a home page made as one, or would have but for the file.
    /// </summary>
    private static bool IsWhole(Site site) =>
        site.PageWith(PageLayout.Home) is not null
            || (site.ArticleByFile("index.md") is null && site.PageWith(PageLayout.Search) is not null);

    /// <param name="Path">Where it is.</param>
    /// <param name="Holds">What it is for, as the end of a sentence that begins with "it".</param>
    /// <param name="Begins">What it must have.</param>
    private sealed record RequiredFile(string Path, string Holds, string Begins);
}
