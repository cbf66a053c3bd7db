using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>The names of pages and pictures are such as can stand in addresses.</summary>
internal sealed class FileNameCheck : IAnalyzer
{
    private static readonly string[] Endings = [".md", ".svg", Chart.FileEnding, ".jpg", ".jpeg", ".png", ".webp"];

    public Task AnalyzeAsync(IExecutionContext context)
    {
        foreach (string file in context.Files.InputFiles.Where(file => !FileSystem.IsHidden(file)))
        {
            if (Endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is not { } ending
                || Path.GetFileName(file) is "README.md")
                continue;
            string name = file[..^ending.Length];
            string slug = string.Join('/', name.Split('/').Select(FileSlug.Of)) + ending;
            if (file != slug)
            {
                context.Diagnostics.Report(
                    Problems.NameIsNoSlug, SourcePosition.StartOf(file), "The name of this file, or of its folder, would make a bad address.",
                    $"Rename it to `{slug}`{CreditOf(file, slug, context)}: small letters, digits and hyphens only.");
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What to call the credit beside a picture.</summary>
    private static string CreditOf(string file, string slug, IExecutionContext context) =>
        context.Files.InputFiles.Contains(file + PhotographFile.CreditEnding) ? $" and its credit to `{slug}{PhotographFile.CreditEnding}`, here and where pages show it" : "";
}
