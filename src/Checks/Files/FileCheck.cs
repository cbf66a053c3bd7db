using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks.Files;

/// <summary>No two pages have one address, every picture is shown somewhere, and no link leads out of the input folder.</summary>
internal sealed class FileCheck : SiteCheck
{
    /// <summary>KNEE004: link that leaves the input folder.</summary>
    public static readonly Rule OutsideInput = Rule.Fixed("KNEE004");

    /// <summary>KNEE005: two pages with one address.</summary>
    public static readonly Rule DuplicateUrl = Rule.Fixed("KNEE005");

    /// <summary>KNEE047: picture that no page shows.</summary>
    public static readonly Rule UnusedImage = Rule.Warning("KNEE047");

    protected override void Check(SiteContext context)
    {
        ReportDuplicateAddresses(context);
        ReportUnusedImages(context);
        ReportStrayLinks(context);
    }

    private static void ReportDuplicateAddresses(SiteContext context)
    {
        foreach (Document[] same in context.Documents
            .Where(document => document.Destination.Length > 0 && document.TryGet<Redirect>() is null)
            .GroupBy(document => document.Destination, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(document => document.Source, StringComparer.Ordinal).ToArray()))
        {
            foreach (Document other in same.Skip(1))
            {
                context.Diagnostics.Report(
                    DuplicateUrl, SourcePosition.StartOf(other.Source),
                    $"This page has the same address as `{same[0].Source}`: both become `{other.Destination}`.",
                    "Rename one of the two files.");
            }
        }
    }

    private static void ReportUnusedImages(SiteContext context)
    {
        foreach (SiteImage image in context.Site.Images.Where(image => !context.CrossLinks.UsedIn(image).Any()))
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.Unused(image.Name, Path.GetFileName(image.File)), UnusedImage, SourcePosition.StartOf(image.File), "No page shows this picture.",
                "Show it in an article, or remove it with its credit.");
        }
    }

    private static void ReportStrayLinks(SiteContext context)
    {
        foreach (string link in context.Files.StrayLinks)
        {
            context.Diagnostics.Report(
                OutsideInput, SourcePosition.StartOf(link), "This symbolic link does not lead to a file in the input folder.",
                "Put the file itself here, in place of the link.");
        }
    }
}
