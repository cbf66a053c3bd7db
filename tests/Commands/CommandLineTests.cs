namespace KneesAfterRunning.Tests.Commands;

/// <summary>What the program does when it is asked in one way or another.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_the_commands_and_the_exit_codes()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^  build +Build the site", run.Output);
        Assert.Matches(@"(?m)^  check <files> +Build and check everything", run.Output);
        Assert.Matches(@"(?m)^  preview +Serve the site", run.Output);
        Assert.Contains("dotnet run -- check", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 good, 1 something is wrong with the content, 2 wrong usage, 3 a fault of the generator.",
            run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("publish")]
    public async Task What_it_does_not_know_is_wrong_usage(string argument)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, [argument]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"Unrecognized command or argument '{argument}'.\nRun with --help for what can be asked.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(["input"], folder.Entries);
    }

    [Theory]
    [InlineData("chek", "Unrecognized command or argument 'chek'. Did you mean `check`?")]
    [InlineData("new gide", "Required command was not provided.\nUnrecognized command or argument 'gide'. Did you mean `guide`?")]
    [InlineData("check --warnings-as-error",
        "Unrecognized command or argument '--warnings-as-error'. Did you mean `--warnings-as-errors`?")]
    [InlineData("new guide Running in --nam heat",
        "Unrecognized command or argument 'in'.\nUnrecognized command or argument '--nam'. Did you mean `--name`?\nUnrecognized command or argument 'heat'.")]
    [InlineData("new guide Running in the heat",
        "Put the title in quotation marks: `dotnet run -- new guide \"Running in the heat\"`.")]
    public async Task What_may_have_been_meant_is_named(string arguments, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal((2, message + "\nRun with --help for what can be asked.\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task An_input_folder_that_is_not_there_is_wrong_usage()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, []);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"There is no folder '{folder.Combine("input")}'. Run this beside the folder `input`, or name it with --input.\n",
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check"]);

        Assert.Equal("Everything is in order. Nothing was written.\nexit code 0\n", run.Message);
        Assert.Equal(["input"], folder.Entries);
    }

    [Fact]
    public async Task Check_fails_where_a_build_would()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check"]);

        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("tests", "Cases", "bad-date", "expected.txt")), run.Message);
        Assert.Equal(["input"], folder.Entries);
    }

    [Theory]
    [InlineData("check", "There are only warnings. Nothing was written.", 0)]
    [InlineData("check --warnings-as-errors", "Nothing was written; the last good site is as it was.", 1)]
    [InlineData("build", "The site is built.", 0)]
    [InlineData("build --warnings-as-errors", "Nothing was written; the last good site is as it was.", 1)]
    public async Task Warnings_fail_only_where_they_are_asked_to(string arguments, string outcome, int exitCode)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("picture-that-nothing-shows");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal(
            $"""
            input/images/knee.svg:1:1: warning KNEE047: No page shows this picture.
              help: Show it in an article, or remove it with its credit.
              more: dotnet run -- explain KNEE047
            {outcome}
            exit code {exitCode}

            """,
            run.Message);
        Assert.Equal(arguments == "build", Directory.Exists(folder.Combine("output")));
    }

    [Theory]
    [InlineData("KNEE030", 0)]
    [InlineData("knee015", 1)]
    [InlineData("KNEE030, KNEE015", 1)]
    public async Task Check_can_be_asked_for_some_problems_alone(string codes, int exitCode)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", "--only", codes, "--only", "KNEE012"]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("error KNEE015", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guides/strength.md", "strength.md", "Not shown here: 1 other problem.", 1)]
    [InlineData("input/guides/warming-up.md", "warming-up.md", "Not shown here: 1 other problem.", 1)]
    [InlineData("./guides/strength.md input/guides/warming-up.md", "strength.md warming-up.md",
        "Nothing was written; the last good site is as it was.", 1)]
    [InlineData("input/index.md", "", "Not shown here: 2 other problems.", 0)]
    [InlineData("guides/strength.md --only KNEE030", "", "Not shown here: 2 other problems.", 0)]
    public async Task Check_can_be_asked_for_some_files_alone(string arguments, string reported, string outcome, int exitCode)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", .. arguments.Split(' ')]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"\n{outcome}\nexit code {exitCode}\n", "\n" + run.Message, StringComparison.Ordinal);
        Assert.Equal(
            reported,
            string.Join(' ',
                run.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))
                    .Select(line => line.Split(':')[0]["input/guides/".Length..])));
    }

    [Theory]
    [InlineData("guides/strenght.md",
        "There is no file `guides/strenght.md` in the input folder. Did you mean `guides/strength.md`?\n")]
    [InlineData("input/guides/warmingup.md",
        "There is no file `input/guides/warmingup.md` in the input folder. Did you mean `guides/warming-up.md`?\n")]
    [InlineData("../elsewhere-altogether.md", "There is no file `../elsewhere-altogether.md` in the input folder.\n")]
    [InlineData("--onyl",
        "Unrecognized command or argument '--onyl'. Did you mean `--only`?\nRun with --help for what can be asked.\n")]
    public async Task A_file_to_check_that_is_not_there_is_wrong_usage(string argument, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["check", argument]);

        Assert.Equal((2, message), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("--help", "dotnet run -- [command] [options]")]
    [InlineData("check --help", "dotnet run -- check [<files>...] [options]")]
    [InlineData("new image --help", "dotnet run -- new image <photograph> [options]")]
    public async Task Help_shows_what_can_be_typed_in_every_shell(string arguments, string usage)
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Contains($"\n  {usage}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("\\\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_may_be_named_with_a_slash_at_the_end()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        File.CreateSymbolicLink(folder.Combine("input/about.md"), "index.md");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["build", "--input", "input/", "--output", "public/"]);

        Assert.EndsWith("The site is built.\nexit code 0\n", run.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Combine("public/about/index.html")));
    }
}
