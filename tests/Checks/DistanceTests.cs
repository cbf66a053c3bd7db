using System.Text;
using System.Text.Json;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>
/// Which distances stand in one unit alone: each line of <c>distances.txt</c>, and none of <c>no-distances.txt</c>. Each is
/// a page of its own, with <c>\n</c> for a new line.
/// </summary>
public sealed class DistanceTests
{
    [Fact]
    public async Task Each_distance_alone_is_reported() =>
        Assert.Equal(Lines("distances.txt"), await FlaggedAsync("distances.txt"));

    [Fact]
    public async Task What_is_given_in_both_units_or_is_a_name_is_left_alone() =>
        Assert.Empty(await FlaggedAsync("no-distances.txt"));

    private static string[] Lines(string file) =>
        File.ReadAllLines(RepositoryRoot.Combine("tests", "Checks", file));

    private static async Task<string[]> FlaggedAsync(string file)
    {
        string[] lines = Lines(file);
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        foreach ((int number, string line) in lines.Index())
        {
            StringBuilder guide =
                new($"---\ntitle: Sentence {number}\nsummary: One of them.\norder: {number + 10}\nreviewed: 2026-11-22\n---\n\n");
            guide.Append(line.Replace("\\n", "\n", StringComparison.Ordinal)).Append('\n');
            folder.Write($"input/guides/sentence-{number:000}.md", guide.ToString());
        }

        folder.Write("input/style.yml", File.ReadAllBytes(RepositoryRoot.Combine("input", "style.yml")));
        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--only", "KNEE068", "--format", "json"]);
        using JsonDocument problems = JsonDocument.Parse(run.Output);
        return [.. problems.RootElement.EnumerateArray().Select(rule => lines[NumberIn(rule.GetProperty("file").GetString()!)])
            .Distinct()];
    }

    private static int NumberIn(string file) => int.Parse(file[^6..^3], System.Globalization.CultureInfo.InvariantCulture);
}
