using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace KneesAfterRunning.Checks.Files;

/// <summary>
/// Every file of the input is read: none has an ending, or stands in a folder, by which the build passes it over.
/// </summary>
internal sealed class UnreadFileCheck : SiteCheck
{
    /// <summary>KNEE007: file that nothing reads.</summary>
    public static readonly Rule UnreadFile = Rule.Warning("KNEE007");

    /// <summary>What the pipelines read.</summary>
    private static readonly string[] Read =
        ["*.md", "**/index.md", .. Collection.All.Select(collection => collection.Files), "images/**/*.svg",
            "images/**/*.svg.yml", "images/**/*" + Chart.FileEnding,
        SiteSettings.File, StyleGuide.File, Source.File, GlossaryTerm.File, WarningSign.File, SynonymGroup.File, License.File];

    /// <summary>Endings of articles whose letters can be read as they are.</summary>
    private static readonly string[] TextEndings = [".md.txt", ".markdown", ".mdown", ".mdx", ".txt", ".text"];

    private static readonly string[] DocumentEndings = [".docx", ".doc", ".odt", ".pages", ".rtf", ".pdf", ".html", ".htm"];

    protected override void Check(SiteContext context)
    {
        Matcher read = new(StringComparison.Ordinal);
        read.AddIncludePatterns(Read);
        foreach (string file in context.Inputs.Where(file => !HiddenFile.Is(file)))
        {
            if (PhotographFile.IsCredit(file))
                ReportStrayCredit(file, context);
            else if (!read.Match(file).HasMatches && !PhotographFile.IsRead(file))
                context.Diagnostics.Report(UnreadFile, SourcePosition.StartOf(file), "Nothing reads this file.", HelpFor(file));
        }
    }

    private static void ReportStrayCredit(string credit, SiteContext context)
    {
        string picture = credit[..^PhotographFile.CreditEnding.Length];
        if (!context.InputExists(picture))
        {
            context.Diagnostics.Report(
                UnreadFile, SourcePosition.StartOf(credit), $"This is the credit of `{picture}`, and there is no such picture.",
                "Put the picture beside it, give both the same name, or remove the credit.");
        }
    }

    private static string HelpFor(string file)
    {
        bool isAmongArticles = Collection.All.Any(collection => collection.Holds(file));
        if (isAmongArticles && EndingIn(TextEndings) is { } ending)
            return $"Rename it to `{Path.GetFileName(file)[..^ending.Length]}.md`, if it is an article.";
        if (isAmongArticles && EndingIn(DocumentEndings) is not null)
            return $"Write its words as plain text into `{Path.GetFileNameWithoutExtension(file)}.md`, and remove it: articles are Markdown.";
        if (EndingIn([".yaml"]) is not null)
            return $"Rename it to `{Path.GetFileNameWithoutExtension(file)}.yml`.";
        return "Articles are `.md` files in `causes/` or `guides/`, pictures `.svg`, `.jpg`, `.png` or `.webp` files in `images/`. Move, rename or remove it.";

        string? EndingIn(string[] endings) =>
            endings.FirstOrDefault(one => file.EndsWith(one, StringComparison.OrdinalIgnoreCase));
    }
}
