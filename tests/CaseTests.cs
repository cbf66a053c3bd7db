using System.Reflection;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Checks;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Tests;

/// <summary>
/// Small sites, good and broken, each a folder of <c>tests/Cases</c>: its <c>input</c>, and in <c>expected.txt</c> all
/// that a person sees of the build but for the closing table.
/// </summary>
public sealed class CaseTests(CaseRuns cases) : IClassFixture<CaseRuns>
{
    public static TheoryData<string> Names => [.. CaseRuns.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_person_is_told(string name)
    {
        string message = cases.RunOf(name).Message;
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            Update(name, message);

        Assert.Equal(ExpectedOf(name), message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_written_only_where_nothing_is_wrong(string name) =>
        Assert.Equal(cases.RunOf(name).ExitCode == 0 && CaseRuns.ArgumentsOf(name).Length == 0,
            Directory.Exists(cases.FolderOf(name).Combine("output")));

    [Fact]
    public void Every_code_is_raised_by_some_case()
    {
        string all = string.Concat(CaseRuns.Names.Select(ExpectedOf));

        Assert.All(Rules.All, rule => Assert.Contains($" {rule.Code}: ", all, StringComparison.Ordinal));
    }

    [Fact]
    public void One_good_site_has_all_rules_on_that_small_sites_are_spared()
    {
        string settings = File.ReadAllText(RepositoryRoot.Combine("tests", "Cases", "finished-articles", "input", "site.yml"));

        Assert.All(SmallSites.OfFinishedArticles,
            code => Assert.Contains($"  {code}: warning\n", settings, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_rule_that_a_class_declares_is_listed_and_has_a_code_of_its_own() =>
        Assert.Equal(
            typeof(Rules).Assembly.GetTypes()
                .SelectMany(type =>
                    type.GetFields(
                        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(field => field.FieldType == typeof(Rule))
                .Select(field => ((Rule)field.GetValue(null)!).Code)
                .Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Code).Distinct());

    [Fact]
    public void Under_a_path_every_internal_link_leads_to_a_file_below_it()
    {
        string output = cases.FolderOf("published-under-a-path").Combine("output");
        string[] pages = Directory.GetFiles(output, "*.html", SearchOption.AllDirectories);
        string[] addresses = [.. pages
            .SelectMany(page => new HtmlParser().ParseDocument(File.ReadAllText(page))
                .QuerySelectorAll("[href], [src], [action]"))
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Where(address => address.StartsWith('/'))
            .Distinct()];

        Assert.True(pages.Length > 15, $"Only {pages.Length} pages were built.");
        Assert.True(addresses.Length > 20, $"Only {addresses.Length} links were found.");
        Assert.All(addresses, address => Assert.StartsWith("/knees/", address, StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.True(File.Exists(FileOf(output, address["/knees/".Length..])), address));
    }

    [Fact]
    public void Under_a_path_what_machines_read_has_the_path_too()
    {
        TemporaryFolder folder = cases.FolderOf("published-under-a-path");

        Assert.Contains("\"/knees/causes/overuse/\"", SearchFilesOf(folder), StringComparison.Ordinal);
        Assert.Contains("<loc>https://knees.example/knees/causes/overuse/</loc>", folder.Read("output/sitemap.xml"),
            StringComparison.Ordinal);
        Assert.Contains("href=\"https://knees.example/knees/causes/overuse/\"", folder.Read("output/feed.xml"),
            StringComparison.Ordinal);
        Assert.Contains("\"start_url\":\"/knees/\"", folder.Read("output/manifest.webmanifest"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://knees.example/knees/sitemap.xml", folder.Read("output/robots.txt"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Edit this page", "https://git.example/club/knees/edit/main/input/causes/overuse.md")]
    [InlineData("Report a problem with this page",
        "https://git.example/club/knees/issues/new?title=Overuse%3A%20&body=input%2Fcauses%2Foveruse.md")]
    public void Where_the_settings_name_a_repository_an_article_leads_to_its_file_there(string name, string address)
    {
        string page = cases.FolderOf("published-under-a-path").Read("output/causes/overuse/index.html");

        Assert.Equal(address,
            Assert.Single(new HtmlParser().ParseDocument(page).QuerySelectorAll("a"), link => link.TextContent == name)
                .GetAttribute("href"));
    }

    [Fact]
    public void Where_they_name_none_an_article_has_no_such_links() =>
        Assert.DoesNotContain("Edit this page",
            cases.FolderOf("defaults-are-inherited").Read("output/guides/strength/index.html"), StringComparison.Ordinal);

    [Fact]
    public void Pages_inherit_the_defaults_of_their_folder_unless_they_say_otherwise()
    {
        TemporaryFolder folder = cases.FolderOf("defaults-are-inherited");
        string inherits = folder.Read("output/guides/warming-up/index.html");
        string differs = folder.Read("output/guides/strength/index.html");

        Assert.Contains("Reviewed by A. Physiotherapist.", inherits, StringComparison.Ordinal);
        Assert.Contains("content=\"General advice for runners.\"", inherits, StringComparison.Ordinal);
        Assert.Contains("Reviewed by B. Doctor.", differs, StringComparison.Ordinal);
        Assert.Contains("content=\"Squats and steps.\"", differs, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_nowhere_in_the_site()
    {
        TemporaryFolder folder = cases.FolderOf("drafts-are-left-out");

        Assert.True(File.Exists(folder.Combine("output/guides/warming-up/index.html")));
        Assert.False(Directory.Exists(folder.Combine("output/guides/strength")));
        Assert.DoesNotContain("Strength", SearchFilesOf(folder), StringComparison.Ordinal);
        Assert.DoesNotContain("strength", folder.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_line_endings_make_the_same_pages()
    {
        using TemporaryFolder unix = TemporaryFolder.OfCase("windows-line-endings");
        foreach (string file in Directory.GetFiles(unix.Combine("input"), "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\n"));

        ProgramRun run = await SiteProgram.RunAsync(unix.Path, []);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(unix.ReadAll("output"), cases.FolderOf("windows-line-endings").ReadAll("output"));
    }

    private static string SearchFilesOf(TemporaryFolder folder) =>
        string.Concat(Directory.EnumerateFiles(folder.Combine("output/search"), "*.json", SearchOption.AllDirectories)
            .Select(File.ReadAllText));

    /// <summary>Makes what is reported what is expected; the difference is for the person who reviews the change.</summary>
    private static void Update(string name, string message)
    {
        if (!File.Exists(FileOfExpected(name)) || ExpectedOf(name) != message)
            File.WriteAllText(FileOfExpected(name), message);
    }

    private static string ExpectedOf(string name) => File.ReadAllText(FileOfExpected(name));

    private static string FileOfExpected(string name) => RepositoryRoot.Combine("tests", "Cases", name, "expected.txt");

    private static string FileOf(string output, string address)
    {
        string path = address.Split('#')[0].Split('?')[0];
        return Path.Combine(output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }
}
