using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;
using Microsoft.Extensions.FileSystemGlobbing;

namespace KneesAfterRunning.Checks;

/// <summary>No two pages have one address, every picture is shown somewhere, and every input file is read.</summary>
internal sealed class FileCheck : IAnalyzer
{
    /// <summary>What the pipelines read.</summary>
    private static readonly string[] Read =
        ["*.md", "**/index.md", "causes/**/*.md", "guides/**/*.md", "images/**/*.svg", "images/**/*.svg.yml", "images/**/*" + Chart.FileEnding,
        SiteSettings.File, StyleGuide.File, Source.File, GlossaryTerm.File, SynonymGroup.File, License.File];

    public Task AnalyzeAsync(IExecutionContext context)
    {
        ReportDuplicateAddresses(context);
        ReportUnusedImages(context);
        ReportUnreadFiles(context);
        ReportStrayCredits(context);
        ReportStrayLinks(context);
        return Task.CompletedTask;
    }

    private static void ReportDuplicateAddresses(IExecutionContext context)
    {
        foreach (Document[] same in context.Inputs
            .Where(document => document.Destination.Length > 0 && document.TryGet<Redirect>() is null)
            .GroupBy(document => document.Destination, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(document => document.Source, StringComparer.Ordinal).ToArray()))
        {
            foreach (Document other in same.Skip(1))
            {
                context.Diagnostics.Report(
                    Problems.DuplicateUrl, SourcePosition.StartOf(other.Source),
                    $"This page has the same address as `{same[0].Source}`: both become `{other.Destination}`.",
                    "Rename one of the two files.");
            }
        }
    }

    private static void ReportUnusedImages(IExecutionContext context)
    {
        foreach (SiteImage image in context.Site().Images.Where(image => !context.CrossLinks().UsedIn(image).Any()))
        {
            context.Diagnostics.ReportAbsence(
                Absences.OfUse(image.Name, Path.GetFileName(image.File)), Problems.UnusedImage, SourcePosition.StartOf(image.File), "No page shows this picture.",
                "Show it in an article, or remove it with its credit.");
        }
    }

    private static void ReportUnreadFiles(IExecutionContext context)
    {
        Matcher read = new(StringComparison.Ordinal);
        read.AddIncludePatterns(Read);
        foreach (string file in context.Files.InputFiles.Where(file => !FileSystem.IsHidden(file) && !read.Match(file).HasMatches && !PhotographFile.IsRead(file)))
        {
            context.Diagnostics.Report(
                Problems.UnreadFile, SourcePosition.StartOf(file), "Nothing reads this file.",
                "Articles are `.md` files in `causes/` or `guides/`, pictures `.svg`, `.jpg`, `.png` or `.webp` files in `images/`. Move, rename or remove it.");
        }
    }

    private static void ReportStrayCredits(IExecutionContext context)
    {
        foreach (string credit in context.Files.InputFiles.Where(file => !FileSystem.IsHidden(file) && PhotographFile.IsCredit(file)))
        {
            string picture = credit[..^PhotographFile.CreditEnding.Length];
            if (!context.Files.InputExists(picture))
            {
                context.Diagnostics.Report(
                    Problems.UnreadFile, SourcePosition.StartOf(credit), $"This is the credit of `{picture}`, and there is no such picture.",
                    "Put the picture beside it, give both the same name, or remove the credit.");
            }
        }
    }

    private static void ReportStrayLinks(IExecutionContext context)
    {
        foreach (string link in context.Files.StrayLinks)
        {
            context.Diagnostics.Report(
                Problems.OutsideInput, SourcePosition.StartOf(link), "This symbolic link does not lead to a file in the input folder.",
                "Put the file itself here, in place of the link.");
        }
    }
}
