namespace KneesAfterRunning.Tests.Engine;

/// <summary>What becomes of the output folder, seen by running the program.</summary>
public sealed class OutputTests
{
    private const string Article = "input/guides/warming-up.md";

    [Fact]
    public async Task A_broken_article_leaves_the_last_good_site_as_it_was()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("published-under-a-path");
        Assert.Equal(0, (await SiteProgram.RunAsync(folder.Path, [])).ExitCode);
        Dictionary<string, string> content = folder.ReadAll("output");
        Dictionary<string, DateTime> times = folder.TimesOf("output");
        folder.Write(Article, folder.Read(Article).Replace("overuse.md", "nowhere.md", StringComparison.Ordinal));

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, []);

        Assert.Equal(
            """
            input/guides/warming-up.md:8:12: error KNEE030: There is no file `../causes/nowhere.md`.
                8 | Then [run](../causes/nowhere.md).
                  |            ^
              help: Write the path of the file, relative to this one.
              more: dotnet run -- explain KNEE030
            Nothing was written; the last good site is as it was.
            exit code 1

            """,
            run.Message);
        Assert.Equal(content, folder.ReadAll("output"));
        Assert.Equal(times, folder.TimesOf("output"));
        Assert.Equal(["input", "output"], folder.Entries);
    }

    [Fact]
    public async Task Files_that_have_not_changed_keep_their_times()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("defaults-are-inherited");
        await SiteProgram.RunAsync(folder.Path, []);
        DateTime longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(folder.Combine("output"), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, longAgo);
        folder.Write(Article, folder.Read(Article).Replace("Go slowly", "Walk", StringComparison.Ordinal));

        await SiteProgram.RunAsync(folder.Path, []);

        // The shards of the search stand in a folder that is named for what is in them.
        Assert.Equal(
            ["guides/warming-up/index.html", "search/index.json", "sw.js"],
            folder.TimesOf("output").Where(file => file.Value != longAgo).Select(file => file.Key)
                .Where(file => !file.StartsWith("search/", StringComparison.Ordinal) || file == "search/index.json")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_gone_from_the_input_is_gone_from_the_output()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("defaults-are-inherited");
        await SiteProgram.RunAsync(folder.Path, []);
        File.Delete(folder.Combine(Article));

        await SiteProgram.RunAsync(folder.Path, []);

        Assert.False(Directory.Exists(folder.Combine("output/guides/warming-up")));
        Assert.True(Directory.Exists(folder.Combine("output/guides/strength")));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output.staging")]
    [InlineData("output.old")]
    public async Task A_folder_that_no_build_made_is_left_alone(string name)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write($"{name}/thesis.txt", "Years of work.");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, []);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"The folder '{folder.Combine(name)}' holds files that this program did not make. Empty it, or name another with --output.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("Years of work.", folder.Read($"{name}/thesis.txt"));
        Assert.Equal(["input", name], folder.Entries);
    }

    [Fact]
    public async Task The_site_of_a_build_that_was_killed_between_its_two_renames_is_brought_back()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("defaults-are-inherited");
        await SiteProgram.RunAsync(folder.Path, []);
        Dictionary<string, DateTime> times = folder.TimesOf("output");
        Directory.Move(folder.Combine("output"), folder.Combine("output.old"));
        folder.Write("output.staging/.generated", "half a site");

        ProgramRun run = await SiteProcess.RunAsync(folder.Path, []);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(times, folder.TimesOf("output"));
        Assert.Equal(["input", "output"], folder.Entries);
    }

    [Fact]
    public async Task The_same_input_makes_the_same_bytes_on_any_machine()
    {
        using TemporaryFolder folder = new();
        Dictionary<string, string>[] machines =
        [
            [],
            new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8",
                ["LC_ALL"] = "tr_TR.UTF-8" },
            new() { ["DOTNET_PROCESSOR_COUNT"] = "4", ["TZ"] = "America/Los_Angeles", ["LANG"] = "C", ["LC_ALL"] = "C" },
        ];

        List<Dictionary<string, string>> sites = [];
        foreach (Dictionary<string, string> machine in machines)
        {
            string output = $"output-{sites.Count}";
            ProgramRun run = await SiteProcess.RunAsync(
                folder.Path, ["build", "--input", RepositoryRoot.Combine("input"), "--output", output], machine);
            Assert.Equal(0, run.ExitCode);
            sites.Add(folder.ReadAll(output));
        }

        Assert.True(sites[0].Count > 40, $"Only {sites[0].Count} files were made.");
        Assert.All(sites, site => Assert.Equal(sites[0], site));
    }
}
