using System.Text.Json;
using KneesAfterRunning.Reports;
using Spectre.Console;

namespace KneesAfterRunning.Tests.Reports;

/// <summary>What programs learn of a build, each in the form that it reads.</summary>
public sealed class FormatTests
{
    [Fact]
    public async Task GitHub_gets_one_command_for_each_problem_and_the_outcome()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("two-things-with-one-name");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--format", "github"]);

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.Equal(
            "::error file=input/glossary.yml,line=4,col=13,title=KNEE017::The term `kneecap` is taken: it stands at glossary.yml:1.%0AChoose another, or remove one.%0Adotnet run -- explain KNEE017",
            lines[0]);
        Assert.Equal("Nothing was written; the last good site is as it was.", lines[^1]);
    }

    [Fact]
    public void What_would_end_a_command_or_a_property_is_escaped()
    {
        ReportedDiagnostic rule = new("KNEE007", "warning", "input/a,b: 100%.md", 1, 2, "100% ::error::", "Fix it.", "here");

        Assert.Equal(
            "::warning file=input/a%2Cb%3A 100%25.md,line=1,col=2,title=KNEE007::100%25 ::error::%0AFix it.%0Ahere",
            GitHubReport.CommandOf(rule));
    }

    [Fact]
    public async Task Json_is_an_array_of_problems_and_nothing_else()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["--format", "json"]);

        Assert.Equal(1, run.ExitCode);
        JsonElement first = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal(
            ["code", "severity", "file", "line", "column", "message", "help", "more"],
            first.EnumerateObject().Select(property => property.Name));
        Assert.Equal("KNEE015", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("input/guides/strength.md", first.GetProperty("file").GetString());
        Assert.Equal(5, first.GetProperty("line").GetInt32());
        Assert.Equal(11, first.GetProperty("column").GetInt32());
        Assert.Equal("`reviewed: 2026-02-30` is not a date.", first.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Where_nothing_is_wrong_json_is_an_empty_array()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--format", "json"]);

        Assert.Equal("[]\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Sarif_has_a_rule_for_each_code_and_a_result_for_each_problem()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("everything-at-once");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--format", "sarif"]);

        JsonElement log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.StartsWith("https://", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        JsonElement tool = Assert.Single(log.GetProperty("runs").EnumerateArray());
        JsonElement[] rules = [.. tool.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.All(rules, rule =>
        {
            foreach (string text in (string[])["shortDescription", "fullDescription", "help"])
                Assert.NotEmpty(rule.GetProperty(text).GetProperty("text").GetString()!);
            Assert.Contains("Right:", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        });
        JsonElement[] results = [.. tool.GetProperty("results").EnumerateArray()];
        int reported = File.ReadLines(RepositoryRoot.Combine("tests", "Cases", "everything-at-once", "expected.txt"))
            .Count(line => line.StartsWith("  more: ", StringComparison.Ordinal));
        Assert.Equal(reported, results.Length);
        Assert.All(results, result =>
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.Equal(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(),
                result.GetProperty("level").GetString());
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.StartsWith("input/", place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                StringComparison.Ordinal);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() > 0);
        });
        Assert.Equal(results.Length,
            results.Select(result => result.GetProperty("partialFingerprints").ToString()).Distinct().Count());
    }

    [Fact]
    public async Task Where_the_host_is_an_example_the_command_is_named_in_place_of_an_address()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("problems-explained-on-the-site");
        folder.Write("input/site.yml",
            folder.Read("input/site.yml").Replace("https://knees.test", "https://knees.example", StringComparison.Ordinal));

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check"]);

        Assert.Contains("  more: dotnet run -- explain KNEE030\n", run.Message.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("more: https://", run.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public async Task Text_on_a_terminal_is_in_colour_unless_NO_COLOR_is_set(string noColor, bool isInColour)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check"], context => context with
        {
            Ansi = AnsiSupport.Yes,
            Variables = new Dictionary<string, string> { ["NO_COLOR"] = noColor },
        });

        Assert.Equal(isInColour, run.Output.Contains("\u001b[91merror KNEE015\u001b[0m", StringComparison.Ordinal));
        Assert.Equal(isInColour, run.Output.Contains('\u001b', StringComparison.Ordinal));
    }
}
