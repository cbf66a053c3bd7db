using System.Text;
using System.Text.Json;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>
/// A file of sentences: each line is a paragraph or more of a guide, with <c>\n</c> for a new line. They may cite
/// <c>[@cohort]</c>, <c>[@trial]</c>, <c>[@opinion]</c> and <c>[@laboratory]</c>.
/// </summary>
internal sealed class SentenceTable(string file)
{
    public string[] Lines { get; } = File.ReadAllLines(RepositoryRoot.Combine("tests", "Checks", file));

    /// <summary>The lines of which the program tells a problem, in their order.</summary>
    public async Task<string[]> FlaggedAsync(string code)
    {
        StringBuilder guide = new("---\ntitle: Sentences\nsummary: Some of them.\norder: 99\nreviewed: 2026-11-22\n---\n");
        List<string> lineAt = [.. guide.ToString().Split('\n').Select(_ => "")];
        foreach (string line in Lines)
        {
            // The rule between two keeps lists and tables apart.
            string text = line.Replace("\\n", "\n", StringComparison.Ordinal) + "\n\n***\n\n";
            guide.Append(text);
            lineAt.AddRange(Enumerable.Repeat(line, text.Count(character => character == '\n')));
        }

        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("input/guides/sentences.md", guide.ToString());
        folder.Write("input/sources.yml", Source("cohort", "cohort") + Source("trial", "trial") + Source("opinion", "expert-opinion") + Source("laboratory", "laboratory-study"));
        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--only", code, "--format", "json"]);
        using JsonDocument problems = JsonDocument.Parse(run.Output);
        return [.. problems.RootElement.EnumerateArray().Select(problem => lineAt[problem.GetProperty("line").GetInt32()]).Distinct()];
    }

    private static string Source(string key, string kind) =>
        $"- key: {key}\n  kind: {kind}\n  title: Runners and their {key}\n  url: https://doi.example/{key}\n  found: Runners have knees.\n";
}
