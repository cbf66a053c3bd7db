using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>Every picture is shown somewhere, and no link leads out of the input folder.</summary>
internal sealed class FileCheck : SiteCheck
{
    /// <summary>KNEE004: link that leaves the input folder.</summary>
    public static readonly Rule OutsideInput = Rule.Fixed("KNEE004");

    /// <summary>KNEE047: picture that no page shows.</summary>
    public static readonly Rule UnusedImage = Rule.Warning("KNEE047");

    protected override void Check(SiteContext context)
    {
        ReportUnusedImages(context);
        ReportStrayLinks(context);
    }

    private static void ReportUnusedImages(SiteContext context)
    {
        foreach (SiteImage image in context.Site.Images.Where(image => !context.CrossLinks.UsedIn(image).Any()))
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.Unused(image.Name, Path.GetFileName(image.File)), UnusedImage,
                SourcePosition.StartOf(image.File), "No page shows this picture.",
                "Show it in an article, or remove it with its credit.");
        }
    }

    private static void ReportStrayLinks(SiteContext context)
    {
        foreach (string link in context.StrayLinks)
        {
            context.Diagnostics.Report(
                OutsideInput, SourcePosition.StartOf(link), "This symbolic link does not lead to a file in the input folder.",
                "Put the file itself here, in place of the link.");
        }
    }
}
