using System.Diagnostics;

namespace KneesAfterRunning.Tests.Commands;

/// <summary>Which sentences reviewers are shown, and with what beside them.</summary>
public sealed class ClaimsTests
{
    private const string Case = "sentences-to-weigh";

    [Fact]
    public async Task Each_sentence_stands_beside_what_its_sources_found() =>
        await AssertOutputAsync(
            """
            input/guides/knees.md:3: figure “2”
              What to do about 2 sore knees.
                no source
            input/guides/knees.md:8: figure “44”, “100”; cause “prevents”
              A short run prevents pain in 44 of 100 people.
                smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
            input/guides/knees.md:9: medicine “ibuprofen”; fear or blame “need more surgery”
              You need more surgery, and ibuprofen.
                smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
                jones2019 (trial, no year): Rest eased pain in 20 people.
            input/guides/knees.md:12: advice without a source
              Rest the knee.
                no source
            input/guides/knees.md:13: medicine “Tablets”
              Tablets are no answer.
                no source
            input/guides/knees.md:17: figure “3”
              3 days of rest
                cited near it: jones2019 (trial, no year): Rest eased pain in 20 people.
            input/guides/knees.md:22: figure “7”
              7 days
                jones2019 (trial, no year): Rest eased pain in 20 people.
            7 sentences to weigh, each against what its sources found.

            """,
            "claims");

    [Fact]
    public async Task For_a_pull_request_it_is_Markdown() =>
        await AssertOutputAsync(
            """
            ## Sentences to weigh

            7 sentences to weigh, each against what its sources found.

            ### input/guides/knees.md

            - Line 3: **What to do about 2 sore knees.**<br>figure “2”
              - no source
            - Line 8: **A short run prevents pain in 44 of 100 people.**<br>figure “44”, “100”; cause “prevents”
              - smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
            - Line 9: **You need more surgery, and ibuprofen.**<br>medicine “ibuprofen”; fear or blame “need more surgery”
              - smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
              - jones2019 (trial, no year): Rest eased pain in 20 people.
            - Line 12: **Rest the knee.**<br>advice without a source
              - no source
            - Line 13: **Tablets are no answer.**<br>medicine “Tablets”
              - no source
            - Line 17: **3 days of rest**<br>figure “3”
              - cited near it: jones2019 (trial, no year): Rest eased pain in 20 people.
            - Line 22: **7 days**<br>figure “7”
              - jones2019 (trial, no year): Rest eased pain in 20 people.

            """,
            "claims", "--format", "markdown");

    [Fact]
    public async Task Since_a_commit_only_changed_sentences_are_shown()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Case);
        Git(folder, "init", "--quiet");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=A", "-c", "user.email=a@knees.example", "commit", "--quiet", "-m", "Begin");
        string page = folder.Read("input/guides/knees.md");
        folder.Write("input/guides/knees.md", page.Replace("44 of 100", "45 of 100", StringComparison.Ordinal));

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["claims", "--since", "HEAD"]);

        Assert.Equal(
            """
            input/guides/knees.md:8: figure “45”, “100”; cause “prevents”
              A short run prevents pain in 45 of 100 people.
                smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
            input/guides/knees.md:9: medicine “ibuprofen”; fear or blame “need more surgery”
              You need more surgery, and ibuprofen.
                smith2020 (cohort, 2020): Of 200 runners, those with longer runs had more pain.
                jones2019 (trial, no year): Rest eased pain in 20 people.
            2 sentences to weigh, each against what its sources found.

            """,
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_commit_that_git_does_not_know_is_wrong_usage()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Case);
        Git(folder, "init", "--quiet");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["claims", "--since", "no-such-branch"]);

        Assert.Equal(
            (2, "Git knows no commit, branch or tag `no-such-branch`. If it is on the server, run `git fetch` first.\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_file_without_such_sentences_shows_none() =>
        await AssertOutputAsync("No sentence here needs to be weighed.\n", "claims", "index.md");

    private static async Task AssertOutputAsync(string expected, params string[] arguments)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Case);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments);

        Assert.Equal((0, expected), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal(["input"], folder.Entries);
    }

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
