using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Files;

/// <summary>The names of pages and pictures are such as can stand in addresses.</summary>
internal sealed class FileNameCheck : SiteCheck
{
    /// <summary>KNEE008: a file name that would make a bad address.</summary>
    public static readonly Rule NameIsNoSlug = Rule.Error("KNEE008");

    private static readonly string[] Endings = [".md", ".svg", Chart.FileEnding, ".jpg", ".jpeg", ".png", ".webp"];

    private static readonly string[] CopyBeginnings = ["copy-of-"];

    private static readonly string[] CopyEndings = ["-copy", "-1", "-2", "-copy-1", "-copy-2"];

    protected override void Check(SiteContext context)
    {
        foreach (string file in context.Inputs.Where(file => !HiddenFile.Is(file)))
        {
            if (Endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is not { } ending
                || Path.GetFileName(file) is "README.md")
                continue;
            string name = file[..^ending.Length];
            string slug = string.Join('/', name.Split('/').Select(FileSlug.Of)) + ending;
            if (file != slug)
            {
                string rename = $"`{slug}`{CreditOf(file, slug, context)}: small letters, digits and hyphens only.";
                context.Diagnostics.Report(
                    NameIsNoSlug, SourcePosition.StartOf(file),
                    "The name of this file, or of its folder, would make a bad address.",
                    OriginalOf(slug, ending, context) is { } original
                        ? $"Delete it, if it is a copy of `{original}` that was left here; or else rename it to {rename}"
                        : $"Rename it to {rename}");
            }
        }
    }

    /// <summary>The file of which one with such a name is a copy, as programs call them; null where none exists.</summary>
    private static string? OriginalOf(string slug, string ending, SiteContext context)
    {
        string folder = slug[..(slug.LastIndexOf('/') + 1)];
        string name = slug[folder.Length..^ending.Length];
        string? copied = CopyBeginnings.Where(mark => name.StartsWith(mark, StringComparison.Ordinal))
            .Select(mark => name[mark.Length..])
            .Concat(CopyEndings.Where(mark => name.EndsWith(mark, StringComparison.Ordinal)).Select(mark => name[..^mark.Length]))
            .FirstOrDefault(original => context.InputExists(folder + original + ending));
        return copied is null ? null : folder + copied + ending;
    }

    /// <summary>What to call the credit beside a picture.</summary>
    private static string CreditOf(string file, string slug, SiteContext context) =>
        context.Inputs.Contains(file + PhotographFile.CreditEnding)
            ? $" and its credit to `{slug}{PhotographFile.CreditEnding}`, here and where pages show it"
            : "";
}
