using System.Text.Json.Nodes;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;

namespace KneesAfterRunning.Theme;

/// <summary>
/// What a page says of itself to machines, in the words of schema.org. Terms: https://schema.org/MedicalWebPage.
/// </summary>
public static class StructuredData
{
    private const string Context = "https://schema.org";

    /// <summary>JSON-LD of a page, safe to stand in a script element: `&lt;` is escaped by the serializer.</summary>
    public static string Of(PageModel page)
    {
        JsonArray graph = [PageOf(page)];
        if (page.Above.Any())
            graph.Add(BreadcrumbsOf(page));
        foreach (SiteImage image in ImagesOf(page))
            graph.Add(ImageOf(image, page.Urls));
        return new JsonObject { ["@context"] = Context, ["@graph"] = graph }.ToJsonString();
    }

    private static JsonObject PageOf(PageModel page)
    {
        JsonObject data = new()
        {
            ["@type"] = page.Article is AdviceArticle ? "MedicalWebPage" : "WebPage",
            ["@id"] = page.Urls.Absolute(page.Path),
            ["url"] = page.Urls.Absolute(page.Path),
            ["name"] = page.Title,
            ["description"] = page.Summary,
            ["inLanguage"] = page.Site.Settings.Language,
            ["isAccessibleForFree"] = true,
            ["license"] = "https://creativecommons.org/licenses/by/4.0/",
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = page.Site.Settings.Publisher },
        };
        if (page.Article is AdviceArticle)
            data["audience"] = new JsonObject { ["@type"] = "Patient", ["name"] = "Runners" };
        if (page.Article?.Published is { } published)
            data["datePublished"] = Wording.Iso(published);
        if (page.Reviewed is { } reviewed)
            data["lastReviewed"] = Wording.Iso(reviewed);
        if (page.Article?.ReviewedBy is { } clinician)
            data["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = clinician };
        if (page.Article is Cause cause)
            data["about"] = ConditionOf(cause);
        return data;
    }


    private static JsonObject ConditionOf(Cause cause) => new()
    {
        ["@type"] = "MedicalCondition",
        ["name"] = cause.Formal ?? cause.Title,
        ["alternateName"] = new JsonArray([.. cause.Aliases.Select(alias => JsonValue.Create(alias))]),
        ["associatedAnatomy"] = new JsonObject { ["@type"] = "Joint", ["name"] = "Knee" },
    };

    private static JsonObject BreadcrumbsOf(PageModel page)
    {
        IEnumerable<(string Title, string Path)> trail =
            [.. page.Above.Select(article => (Wording.ShortTitle(article), article.Path)), (page.Title, page.Path)];
        return new()
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. trail.Select((step, index) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Title,
                ["item"] = page.Urls.Absolute(step.Path),
            })]),
        };
    }

    private static IEnumerable<SiteImage> ImagesOf(PageModel page) =>
        page.Article is null
            ? []
            : page.Site.Images.Where(image => page.Links.UsedIn(image).Contains(page.Article));

    private static JsonObject ImageOf(SiteImage image, Urls urls)
    {
        JsonObject data = new()
        {
            ["@type"] = "ImageObject",
            ["contentUrl"] = urls.Absolute(image.Path),
            ["name"] = image.Credit.Title,
            ["creator"] =
                new JsonObject
                {
                    ["@type"] = image.Photograph is null ? "Organization" : "Person",
                    ["name"] = image.Credit.Creator
                },
            ["creditText"] = image.Credit.IsOwnWork ? image.Credit.Creator : $"{image.Credit.Creator}, via {image.Credit.Source}",
        };
        if (image.License.Url is { } license)
            data["license"] = license;
        if (image.Credit.SourceUrl is { } source)
            data["acquireLicensePage"] = source;
        return data;
    }
}
