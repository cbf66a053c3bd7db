using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The theme's style sheets, scripts and icons, made small and named by what is in them.</summary>
internal sealed class ThemeAssets : Pipeline
{
    /// <summary>The sheets of what articles do not have: they come with the pages that are made of other pages.</summary>
    private static readonly string[] OfListings =
    [
        "Button.css", "CauseCard.css", "Choice.css", "Code.css", "Entry.css", "Glossary.css", "GuideList.css", "HomeHero.css",
        "ImageList.css", "KneeMap.css", "LinkCard.css", "PlaceList.css", "QrCode.css", "SearchResults.css", "SourceList.css",
    ];

    /// <summary>The sheets that stay by themselves, for one page each, for the search once it is used, and for paper.</summary>
    private static readonly string[] Apart =
        ["90-print.css", "ChecklistSheet.css", "Explanation.css", "Finder.css", "Leaflet.css", "Search.css"];

    /// <summary>The modules that only add to a page, each where its element is: together they are half as large.</summary>
    private static readonly string[] Extras =
        ["ahead.js", "figure.js", "page-tools.js", "previews.js", "search-box.js", "theme-choice.js", "toc.js"];

    public ThemeAssets(BuildOptions options)
    {
        InputModules = [new ReadTheme()];
        ProcessModules =
        [
            new CacheDocuments(
            [
                new BundleStyles("listings.css", OfListings.Contains),
                new BundleStyles("site.css", name => !Apart.Contains(name) && name != "listings.css"),
                new InlineImports(),
                new BundleScripts("start.js", ["theme.js", "later.js"]),
                new BundleScripts("extras.js", Extras),
                .. options.IsMinified ? [new MinifyAssets()] : Array.Empty<IModule>(),
                new FingerprintAssets("assets"),
            ]),
        ];
        OutputModules = [new WriteFiles()];
    }
}
