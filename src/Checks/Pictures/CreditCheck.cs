using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>
/// A credit names a person or a body, and a place where the picture can be found, wherever the licence asks for it. Source
/// for Creative Commons: https://creativecommons.org/licenses/by/4.0/legalcode, section 3(a).
/// </summary>
internal sealed class CreditCheck : SiteCheck
{
    /// <summary>KNEE040: picture without a credit.</summary>
    public static readonly Rule MissingCredit = Rule.Fixed("KNEE040");

    /// <summary>KNEE049: a credit that lacks what its licence asks for.</summary>
    public static readonly Rule IncompleteCredit = Rule.Error("KNEE049");

    /// <summary>Licences that ask for no name.</summary>
    private static readonly string[] WithoutAttribution = ["CC0-1.0", "Public-Domain", "Unlicense"];

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "anonymous", "anon", "n/a", "na", "none", "nobody", "?", "??", "???", "-", "tbd", "tba", "todo",
        "xxx", "various",
        "internet", "the internet", "web", "the web", "google", "google images", "google image search", "bing", "pinterest",
        "image", "photo", "photographer", "creator", "author", "somebody", "someone",
    };

    private static readonly HashSet<string> Nowhere = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "n/a", "na", "none", "?", "??", "???", "-", "tbd", "tba", "todo", "xxx", "various", "internet",
        "the internet", "web", "the web",
        "online", "website", "google", "google images", "google image search", "bing", "source",
    };

    protected override void Check(SiteContext context)
    {
        foreach (SiteImage image in context.Site.Images.Where(image => !WithoutAttribution.Contains(image.License.Id)))
        {
            if (Nobody.Contains(image.Credit.Creator.Trim()))
            {
                context.Diagnostics.Report(
                    IncompleteCredit, image.Credit.CreatorAt,
                    $"The licence {image.License.Name} asks for the name of who made the picture, and `{image.Credit.Creator}` is not a name.",
                    "Write the name that the page of the picture gives, or choose a picture whose creator is known.");
            }

            if (Nowhere.Contains(image.Credit.Source.Trim()))
            {
                context.Diagnostics.Report(
                    IncompleteCredit, image.Credit.SourceAt,
                    $"`source: {image.Credit.Source}` does not say where the picture can be found.",
                    $"Name the collection that it comes from, as in `Wikimedia Commons`, or write `{ImageCredit.OwnWork}` for one of your own.");
            }
        }
    }
}
