using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace KneesAfterRunning.Tests.Commands;

/// <summary>
/// What the program has of the process it is: its exit status, its streams and their encoding, its folder, its environment.
/// </summary>
public sealed class ProcessTests
{
    /// <summary>A machine whose terminal knows no letter but those of ASCII.</summary>
    private static readonly Dictionary<string, string> Ascii = new() { ["LANG"] = "C", ["LC_ALL"] = "C" };

    [Theory]
    [InlineData("smallest-site")]
    [InlineData("everything-at-once")]
    [InlineData("photograph-of-a-knee")]
    public async Task A_person_is_told_what_the_tests_are(string name)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase(name);

        ProgramRun run = await SiteProcess.RunAsync(folder.Path, []);

        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("tests", "Cases", name, "expected.txt")), run.Message);
        Assert.Equal(run.ExitCode == 0, File.Exists(folder.Combine("output/index.html")));
    }

    [Fact]
    public async Task What_was_asked_wrongly_is_said_in_the_stream_for_errors_with_an_exit_status_of_its_own()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProcess.RunAsync(folder.Path, ["check", "--bogus"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Unrecognized command or argument '--bogus'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_is_a_fault_and_not_of_the_articles()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("public", "A file where the folder should be.");

        ProgramRun run = await SiteProcess.RunAsync(folder.Path, ["build", "--output", "public/site"]);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("A file cannot be read or written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task What_machines_read_is_UTF_8_whatever_the_terminal_is(string format)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");
        folder.Write("input/guides/strength.md",
            folder.Read("input/guides/strength.md").Replace("2026-02-30", "übermorgen 膝", StringComparison.Ordinal));

        ProgramRun run = await SiteProcess.RunAsync(folder.Path, ["check", "--format", format], Ascii);

        Assert.Equal(1, run.ExitCode);
        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.Contains("`reviewed: übermorgen 膝` is not a date.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SOURCE_DATE_EPOCH_stands_in_for_the_day()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        await SiteProcess.RunAsync(folder.Path, ["new", "guide", "Of old"],
            new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "86400" });
        await SiteProcess.RunAsync(folder.Path, ["new", "guide", "Of now"],
            new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "" });

        Assert.Contains("\nreviewed: 1970-01-02\n", folder.Read("input/guides/of-old.md"), StringComparison.Ordinal);
        DateOnly day = DateOnly.Parse(
            folder.Read("input/guides/of-now.md").Split("\nreviewed: ")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        Assert.InRange(DateOnly.FromDateTime(DateTime.UtcNow).DayNumber - day.DayNumber, 0, 1);
    }

    [Fact]
    public async Task Text_has_no_colour_where_it_does_not_go_to_a_terminal()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("bad-date");

        ProgramRun run = await SiteProcess.RunAsync(
            folder.Path, ["check"], new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["TERM"] = "xterm-256color" });

        Assert.DoesNotContain("\u001b", run.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_not_broken_into_lines_where_it_does_not_go_to_a_terminal()
    {
        using TemporaryFolder folder = new();

        ProgramRun run =
            await SiteProcess.RunAsync(folder.Path, ["check", "--help"], new Dictionary<string, string> { ["COLUMNS"] = "40" });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("their paths from the input folder, as in guides/warming-up.md, or from here.", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_says_where_it_is_and_answers_there()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        int port = FreePort();
        string number = port.ToString(CultureInfo.InvariantCulture);
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        using Process preview =
            SiteProcess.Start(folder.Path, ["preview", "--port", number],
                new Dictionary<string, string> { ["TMPDIR"] = folder.Path, ["TMP"] = folder.Path });
        try
        {
            string? line;
            do
                line = await preview.StandardOutput.ReadLineAsync(patience.Token);
            while (line is not null && !line.StartsWith("Reading at ", StringComparison.Ordinal));
            Assert.Equal($"Reading at http://127.0.0.1:{port}/ . Stop with Ctrl-C.", line);

            using HttpClient client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            Assert.Contains("<h1", await client.GetStringAsync("/", patience.Token), StringComparison.Ordinal);
            ProgramRun second = await SiteProcess.RunAsync(folder.Path, ["preview", "--port", number]);
            Assert.Equal((2, $"Another program uses the port {port}. Name another with --port.\n"),
                (second.ExitCode, second.Error.ReplaceLineEndings("\n")));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
