using System.Text.RegularExpressions;
using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Tests.Commands.New;

/// <summary>What <c>new cause</c> and <c>new guide</c> make, checked by the program itself.</summary>
public sealed class NewArticleTests
{
    private const string Site = "finished-articles";

    [Theory]
    [InlineData("cause", "Patellar tendinopathy", "causes/patellar-tendinopathy.md")]
    [InlineData("cause", "Runner's \"other\" knee: Überlast & Co.", "causes/runners-other-knee-uberlast-co.md")]
    [InlineData("guide", "Choosing a race", "guides/choosing-a-race.md")]
    [InlineData("guide", "Overuse", "guides/overuse.md")]
    public async Task It_passes_every_check_but_for_the_words_still_to_be_written(string kind, string title, string file)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);

        ProgramRun made = await SiteProgram.RunAsync(folder.Path, ["new", kind, title]);
        ProgramRun unwritten = await SiteProgram.RunAsync(folder.Path, ["check", "--warnings-as-errors"]);
        string text = folder.Read("input/" + file);
        folder.Write("input/" + file, Author.Write(text));
        ProgramRun written = await SiteProgram.RunAsync(folder.Path, ["check", "--warnings-as-errors"]);

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.StartsWith($"Begun: input/{file}\n", made.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(1, unwritten.ExitCode);
        Assert.Equal(PlacesIn(text, file), ProblemsIn(unwritten));
        Assert.True(PlacesIn(text, file).Count() > 10);
        Assert.Equal("Everything is in order. Nothing was written.\nexit code 0\n", written.Message);
    }

    [Fact]
    public async Task A_cause_has_the_required_headings_in_order()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);

        await SiteProgram.RunAsync(folder.Path, ["new", "cause", "Patellar tendinopathy"]);
        string text = folder.Read("input/causes/patellar-tendinopathy.md");

        Assert.Equal(Cause.Headings, Regex.Matches(text, "(?m)^## (.*)$").Select(heading => heading.Groups[1].Value));
        Assert.DoesNotContain("write what belongs under this heading", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_of_today_and_stands_last_among_its_kind()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);
        folder.Write("input/causes/late.md",
            folder.Read("input/causes/overuse.md").Replace("order: 1\n", "order: 7\ndraft: true\n", StringComparison.Ordinal));

        await SiteProgram.RunAsync(folder.Path, ["new", "cause", "Patellar tendinopathy"]);
        string text = folder.Read("input/causes/patellar-tendinopathy.md");

        Assert.Contains("\norder: 8\n", text, StringComparison.Ordinal);
        Assert.Contains("\npublished: 2026-12-01\nreviewed: 2026-12-01\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_its_name_is_taken_as_an_id_it_has_another()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);

        await SiteProgram.RunAsync(folder.Path, ["new", "guide", "Overuse"]);

        Assert.StartsWith("---\nid: overuse-guide\ntitle: Overuse\n", folder.Read("input/guides/overuse.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_of_a_site_begins_its_folder()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "guide", "Choosing a race", "--name", "race"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\norder: 1\n", folder.Read("input/guides/race.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new cause Overuse",
        "There is such a cause already: `causes/overuse.md`. Write in that file, or choose another name with --name; nothing is overwritten.")]
    [InlineData("new cause overuse --name too-much",
        "`causes/overuse.md` has that title already. Choose one that says what your page is about and that one is not.")]
    [InlineData("new cause ...",
        "`` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.")]
    [InlineData("new cause Overuse --name ../overuse",
        "`../overuse` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.")]
    [InlineData("new cause Overuse --name _overuse",
        "`_overuse` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.")]
    [InlineData("new guide Index",
        "`index` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.")]
    [InlineData("new guide 404",
        "`404` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.")]
    public async Task What_cannot_be_made_is_wrong_usage_and_leaves_all_as_it_is(string arguments, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);
        Dictionary<string, string> before = folder.ReadAll("input");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal((2, message + "\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(before, folder.ReadAll("input"));
    }

    [Fact]
    public async Task An_empty_title_is_wrong_usage()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(Site);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "guide", " "]);

        Assert.Equal((2, "The title is empty. Write it between quotation marks, as readers will see it.\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    /// <summary>The line of each mark in a file.</summary>
    private static IEnumerable<string> PlacesIn(string text, string file) =>
        text.Split('\n')
            .SelectMany((line, index) => Regex.Matches(line, "TODO:").Select(_ => $"input/{file}:{index + 1}: KNEE080"));

    private static IEnumerable<string> ProblemsIn(ProgramRun run) =>
        Regex.Matches(run.Output.ReplaceLineEndings("\n"), @"(?m)^(\S+:\d+:)\d+: \w+ (KNEE\d+)").Select(rule => $"{rule.Groups[1].Value} {rule.Groups[2].Value}");
}
