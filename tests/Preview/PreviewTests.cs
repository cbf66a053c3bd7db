using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Preview;

namespace KneesAfterRunning.Tests.Preview;

/// <summary>The local server, as a browser on this machine meets it.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task It_serves_pages_drafts_too_with_a_script_that_keeps_them_up_to_date()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("drafts-are-left-out");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);

        string home = await preview.Client.GetStringAsync("/", preview.Stopped);
        using HttpResponseMessage draft = await preview.Client.GetAsync("/guides/strength/", preview.Stopped);
        using HttpResponseMessage script = await preview.Client.GetAsync("/.preview/preview.js", preview.Stopped);

        Assert.Contains("<script type=\"module\" src=\"/.preview/preview.js?since=1\"></script>", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, draft.StatusCode);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_saved_article_is_shown_and_open_pages_are_told()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        using StreamReader events = await preview.ListenAsync();

        folder.Write("input/index.md", folder.Read("input/index.md") + "\nOne more sentence.\n");

        Assert.Equal("[\"/\"]", await preview.NextAsync(events, "changed"));
        Assert.Contains("One more sentence.", await preview.Client.GetStringAsync("/", preview.Stopped),
            StringComparison.Ordinal);
        Assert.Equal("[]", await preview.NextAsync(events, "problems"));
        Assert.Contains("One more sentence.", await preview.Client.GetStringAsync("/", preview.Stopped),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_told_of_what_changed_before_it_began_to_listen_but_not_of_what_it_shows()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        string before = await preview.ReadMomentAsync();
        using StreamReader early = await preview.ListenAsync(before);
        folder.Write("input/index.md", folder.Read("input/index.md") + "\nOne more sentence.\n");
        await preview.NextAsync(early, "changed");

        using StreamReader late = await preview.ListenAsync(before);
        using StreamReader newest = await preview.ListenAsync(await preview.ReadMomentAsync());

        Assert.Equal(["event: changed", "data: [\"/\"]"],
            [await late.ReadLineAsync(preview.Stopped), await late.ReadLineAsync(preview.Stopped)]);
        Assert.Equal("event: problems", await newest.ReadLineAsync(preview.Stopped));
    }

    [Fact]
    public async Task A_page_that_is_shown_at_once_is_that_of_the_whole_site()
    {
        using TemporaryFolder output = new();
        FileSystem files = new(RepositoryRoot.Combine("input"), output.Path);
        SiteBuild build = new(new BuildOptions(BuildPurpose.Preview, TestDay.Value));
        BuildResult whole = await build.RunAsync(files, write: false, failsOn: null, TestContext.Current.CancellationToken);
        HashSet<string> saved = ["causes/runners-knee.md", "guides/getting-back-to-running.md", "index.md"];

        IReadOnlyList<Document> pages =
            await build.RemakeAsync(files, saved, whole.Processed, TestContext.Current.CancellationToken);

        Assert.Equal(saved, pages.Select(page => page.Source).ToHashSet());
        Assert.All(pages,
            page => Assert.Equal(TextOf(whole.Documents.All().Single(other => other.Destination == page.Destination)),
            TextOf(page)));

        static string TextOf(Document page) => Encoding.UTF8.GetString(page.Content.Span);
    }

    [Fact]
    public async Task What_is_wrong_is_told_to_the_pages_that_are_open_and_to_those_opened_later()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        using StreamReader early = await preview.ListenAsync();
        Assert.Equal("[]", await preview.NextAsync(early, "problems"));

        folder.Write("input/index.md", folder.Read("input/index.md") + "\n[A link](nowhere.md) to nothing.\n");

        string reported = await preview.NextAsync(early, "problems");
        Assert.Contains("\"code\":\"KNEE030\"", reported, StringComparison.Ordinal);
        using StreamReader late = await preview.ListenAsync();
        Assert.Equal(reported, await preview.NextAsync(late, "problems"));
    }

    [Fact]
    public async Task A_page_whose_file_was_removed_is_told()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("drafts-are-left-out");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        using StreamReader events = await preview.ListenAsync();

        File.Delete(folder.Combine("input/guides/strength.md"));

        Assert.Contains("\"/guides/strength/\"", await preview.NextAsync(events, "changed"), StringComparison.Ordinal);
        using HttpResponseMessage gone = await preview.Client.GetAsync("/guides/strength/", preview.Stopped);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task It_answers_to_the_names_of_this_machine_only()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        using HttpRequestMessage request = new(HttpMethod.Get, "/") { Headers = { Host = "knees.example" } };

        using HttpResponseMessage response = await preview.Client.SendAsync(request, preview.Stopped);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task It_serves_under_the_path_of_the_site_and_nothing_outside_the_output()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("published-under-a-path");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);

        using HttpResponseMessage page = await preview.Client.GetAsync("/knees/", preview.Stopped);
        string sheet = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(preview.Stopped))
            .QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using HttpResponseMessage styles = await preview.Client.GetAsync(sheet, preview.Stopped);
        using HttpResponseMessage outside = await preview.Client.GetAsync("/knees/%2e%2e/%2e%2e/etc/passwd", preview.Stopped);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/css", styles.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    /// <summary>A preview on a free port, which ends with the test, and after a minute at the latest.</summary>
    private sealed class RunningPreview : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new(TimeSpan.FromMinutes(1));
        private readonly Task _server;

        private RunningPreview(string input, int port)
        {
            Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            _server = PreviewServer.RunAsync(input, port, SiteProgram.SilentIn(input), _stop.Token);
        }

        public HttpClient Client { get; }

        public CancellationToken Stopped => _stop.Token;

        public static async Task<RunningPreview> StartAsync(TemporaryFolder folder)
        {
            RunningPreview preview = new(folder.Combine("input"), FreePort());
            while (!await preview.AnswersAsync())
                await Task.Delay(50, preview.Stopped);
            return preview;
        }

        /// <summary>Opens a page, and says when it was read, as the page itself does.</summary>
        public async Task<string> ReadMomentAsync() =>
            Regex.Match(await Client.GetStringAsync("/", Stopped), @"preview\.js(\?since=\d+)").Groups[1].Value;

        public async Task<StreamReader> ListenAsync() => await ListenAsync(await ReadMomentAsync());

        /// <summary>Opens what an open page listens to, and reads the greeting.</summary>
        public async Task<StreamReader> ListenAsync(string moment)
        {
            StreamReader events = new(await Client.GetStreamAsync("/.preview/events" + moment, Stopped));
            await NextAsync(events, "hello");
            Assert.Equal("", await events.ReadLineAsync(Stopped));
            return events;
        }

        /// <summary>The data of the next event of a name.</summary>
        public async Task<string> NextAsync(StreamReader events, string name)
        {
            while (await events.ReadLineAsync(Stopped) is { } line)
            {
                if (line != $"event: {name}")
                    continue;
                return (await events.ReadLineAsync(Stopped))!["data: ".Length..];
            }

            throw new InvalidOperationException("The server ended the connection.");
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await _stop.CancelAsync();
            await _server.ContinueWith(_ => { }, TaskScheduler.Default);
            _stop.Dispose();
        }

        private static int FreePort()
        {
            using TcpListener listener = new(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        private async Task<bool> AnswersAsync()
        {
            if (_server.IsCompleted)
                await _server;
            try
            {
                using HttpResponseMessage response = await Client.GetAsync("/", Stopped);
                return true;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
