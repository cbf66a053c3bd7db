using System.Text;
using System.Text.Json;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>
/// What is a claim about health, and what only refers, asks, instructs or defers: each line of <c>claims.txt</c> and
/// <c>no-claims.txt</c> is a paragraph or more of a guide, with <c>\n</c> for a new line.
/// </summary>
public sealed class ClaimTests
{
    [Fact]
    public async Task Each_claim_is_asked_for_its_source() =>
        Assert.Equal(Lines("claims.txt"), await FlaggedAsync("claims.txt"));

    [Fact]
    public async Task What_claims_nothing_is_left_alone() =>
        Assert.Empty(await FlaggedAsync("no-claims.txt"));

    private static string[] Lines(string file) =>
        File.ReadAllLines(RepositoryRoot.Combine("tests", "Checks", file));

    /// <summary>The lines that the program takes for claims, in their order.</summary>
    private static async Task<string[]> FlaggedAsync(string file)
    {
        StringBuilder guide = new("---\ntitle: Sentences\nsummary: Some of them.\norder: 99\nreviewed: 2026-11-22\n---\n");
        List<string> lineAt = [.. guide.ToString().Split('\n').Select(_ => "")];
        foreach (string line in Lines(file))
        {
            // The rule between two keeps lists and tables apart.
            string text = line.Replace("\\n", "\n", StringComparison.Ordinal) + "\n\n***\n\n";
            guide.Append(text);
            lineAt.AddRange(Enumerable.Repeat(line, text.Count(character => character == '\n')));
        }

        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("input/guides/sentences.md", guide.ToString());
        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--only", "KNEE052", "--format", "json"]);
        using JsonDocument problems = JsonDocument.Parse(run.Output);
        return [.. problems.RootElement.EnumerateArray().Select(problem => lineAt[problem.GetProperty("line").GetInt32()]).Distinct()];
    }
}
