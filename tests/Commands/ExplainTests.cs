using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;

namespace KneesAfterRunning.Tests.Commands;

/// <summary>Every code is explained, from one place, on the terminal.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_title_a_text_and_two_examples_that_differ(string code)
    {
        Explanation explanation = ExplanationText.Read(Rules.ByCode(code)!);

        Assert.InRange(explanation.Title.Length, 5, 60);
        Assert.DoesNotContain('`', explanation.Title);
        Assert.InRange(explanation.Text.Length, 60, 600);
        Assert.NotEmpty(explanation.Wrong.Code);
        Assert.NotEmpty(explanation.Right.Code);
        Assert.NotEqual(explanation.Wrong.Code, explanation.Right.Code);
    }

    [Fact]
    public void Every_explanation_is_of_a_code()
    {
        string[] explained =
            [.. typeof(ExplanationText).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith("KNEE", StringComparison.Ordinal))
                .Select(name => name[..^ExplanationText.Ending.Length])
                .Order(StringComparer.Ordinal)];

        Assert.Equal(Rules.All.Select(rule => rule.Code), explained);
    }

    [Fact]
    public async Task A_code_is_explained_in_capitals_or_not()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["explain", "knee015", "KNEE045"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            """
            KNEE015: Date that is not one (error)

              A date is written with the year, the month and the day, so that it means the
              same day everywhere. This one has another shape, or there is no such day.

              Wrong:

                reviewed: 22/11/2026

              Right:

                reviewed: 2026-11-22

            KNEE045: Picture without a caption (error)

            """,
            run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_is_enough_and_a_code_that_is_none_hides_no_other()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["explain", "30", "KNEE999", "knee31", "KNEE32", "x"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            ["KNEE030", "KNEE031", "KNEE032"],
            run.Output.Split('\n').Where(line => line.StartsWith("KNEE", StringComparison.Ordinal))
                .Select(line => line.Split(':')[0]));
        Assert.Matches(@"\AThere is no problem `KNEE999`\. `dotnet run -- explain` lists them all\.\r?\nThere is no problem `x`\. `dotnet run -- explain` lists them all\.\r?\n\z", run.Error);
    }

    [Fact]
    public async Task Without_a_code_all_are_listed()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["explain"]);

        Assert.Equal(0, run.ExitCode);
        Assert.All(Rules.All,
            rule => Assert.Contains($"{rule.Code}  {rule.Severity.ToString().ToLowerInvariant()} ", run.Output,
            StringComparison.Ordinal));
        Assert.Contains("KNEE047  warning  Picture that no page shows\n", run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain KNEE03O",
        "There is no problem `KNEE03O`. Did you mean `KNEE030`? `dotnet run -- explain` lists them all.\n")]
    [InlineData("check --only KNEE030,KNE31",
        "There is no problem `KNE31`. Did you mean `KNEE031`? `dotnet run -- explain` lists them all.\n")]
    public async Task A_code_that_is_not_known_is_wrong_usage(string arguments, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(message, run.Error.ReplaceLineEndings("\n"));
    }
}
