using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Preview;

namespace KneesAfterRunning.Tests.Preview;

/// <summary>The local server, as a browser on this machine meets it.</summary>
public sealed class PreviewTests
{
    [Fact]
    public async Task It_serves_pages_drafts_too_with_a_script_that_reloads_them()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("drafts-are-left-out");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);

        string home = await preview.Client.GetStringAsync("/", preview.Stopped);
        using HttpResponseMessage draft = await preview.Client.GetAsync("/guides/strength/", preview.Stopped);
        using HttpResponseMessage script = await preview.Client.GetAsync("/.preview/reload.js", preview.Stopped);

        Assert.Contains("<script type=\"module\" src=\"/.preview/reload.js\"></script>", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, draft.StatusCode);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_saved_file_is_built_and_open_pages_are_told()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        await using RunningPreview preview = await RunningPreview.StartAsync(folder);
        await using Stream events = await preview.Client.GetStreamAsync("/.preview/events", preview.Stopped);
        using StreamReader reader = new(events);
        Assert.Equal(": watching", await reader.ReadLineAsync(preview.Stopped));

        folder.Write("input/index.md", folder.Read("input/index.md") + "\nOne more sentence.\n");

        Assert.Equal("", await reader.ReadLineAsync(preview.Stopped));
        Assert.Equal("event: reload", await reader.ReadLineAsync(preview.Stopped));
        Assert.Contains("One more sentence.", await preview.Client.GetStringAsync("/", preview.Stopped), StringComparison.Ordinal);
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
            _server = PreviewServer.RunAsync(input, port, _stop.Token);
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
