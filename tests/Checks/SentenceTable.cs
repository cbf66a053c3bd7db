using System.Text.Json;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>
/// A file of sentences, read by the rules of the real site: each line is a paragraph or more of a guide, with <c>\n</c> for a
/// new line. They may cite <c>[@cohort]</c>, <c>[@trial]</c>, <c>[@opinion]</c> and <c>[@laboratory]</c>.
/// </summary>
internal sealed class SentenceTable(string file)
{
    /// <summary>The guide that holds them, in the input folder.</summary>
    public const string Guide = "guides/sentences.md";

    private const string FrontMatter = "---\ntitle: Sentences\nsummary: Some of them.\norder: 99\nreviewed: 2026-11-22\n---\n";

    /// <summary>Keeps lists and tables apart.</summary>
    private const string Rule = "\n\n***\n\n";

    public string[] Lines { get; } = File.ReadAllLines(RepositoryRoot.Combine("tests", "Checks", file));

    /// <summary>The lines that the program reports, in their order.</summary>
    public async Task<string[]> FlaggedAsync(string code)
    {
        List<string> lineAt = [.. FrontMatter.Split('\n').Select(_ => "")];
        foreach (string line in Lines)
            lineAt.AddRange(Enumerable.Repeat(line, TextOf(line).Count(character => character == '\n')));

        ProgramRun run = await RunAsync(Lines, "check", "--only", code, "--format", "json");
        using JsonDocument problems = JsonDocument.Parse(run.Output);
        return [.. problems.RootElement.EnumerateArray()
            .Select(rule => lineAt[rule.GetProperty("line").GetInt32()]).Distinct()];
    }

    /// <summary>Runs the program on a site with some sentences.</summary>
    public static async Task<ProgramRun> RunAsync(IEnumerable<string> lines, params string[] arguments)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("input/" + Guide, FrontMatter + string.Concat(lines.Select(TextOf)));
        folder.Write("input/style.yml", File.ReadAllBytes(RepositoryRoot.Combine("input", "style.yml")));
        folder.Write(
            "input/sources.yml",
            Source("cohort", "cohort") + Source("trial", "trial") + Source("opinion", "expert-opinion")
            + Source("laboratory", "laboratory-study"));
        return await SiteProgram.RunAsync(folder.Path, arguments);
    }

    private static string TextOf(string line) => line.Replace("\\n", "\n", StringComparison.Ordinal) + Rule;

    private static string Source(string key, string kind) =>
        $"- key: {key}\n  kind: {kind}\n  title: Runners and their {key}\n"
        + $"  url: https://doi.example/{key}\n  found: Runners have knees.\n";
}
