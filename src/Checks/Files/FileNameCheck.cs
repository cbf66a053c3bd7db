using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>
/// The names of pages and pictures become addresses: small letters without accents, digits and hyphens, so that they
/// look the same on every host and system, and in every place where somebody pastes them.
/// </summary>
internal sealed partial class FileNameCheck : IAnalyzer
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüý";

    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuy";

    private static readonly string[] Endings = [".md", ".svg", Chart.FileEnding, ".jpg", ".jpeg", ".png", ".webp"];

    public Task AnalyzeAsync(IExecutionContext context)
    {
        foreach (string file in context.Files.InputFiles.Where(file => !FileSystem.IsHidden(file)))
        {
            if (Endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is not { } ending
                || Path.GetFileName(file) is "README.md")
                continue;
            string name = file[..^ending.Length];
            string slug = string.Join('/', name.Split('/').Select(SlugOf)) + ending;
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

    /// <summary>Letters lose their accents and apostrophes go; everything else that is no letter or digit becomes a hyphen.</summary>
    private static string SlugOf(string name)
    {
        IEnumerable<char> bare = name.ToLowerInvariant()
            .Where(letter => letter is not ('\'' or '’'))
            .Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter);
        return OtherThanSlug().Replace(string.Concat(bare), "-").Trim('-');
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherThanSlug();
}
