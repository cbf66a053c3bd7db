using System.Net;
using KneesAfterRunning.Checks.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>What <c>check --external</c> asks of other people's servers: here of one on this machine, never of another.</summary>
public sealed class ExternalLinkTests : IAsyncLifetime
{
    private readonly List<string> _asked = [];
    private readonly Lock _lock = new();
    private WebApplication _server = null!;
    private int _open;
    private int _mostOpen;
    private int _busy;

    private string Address => _server.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
        await _server.StartAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Pages_that_are_gone_or_broken_are_named_with_the_place_of_each_link()
    {
        using TemporaryFolder folder =
            SiteWith("[gone](/404)\n\n[well](/200) and [gone again](/404#part)\n\n[removed](/410), [broken](/500)");

        ProgramRun run = await CheckAsync(folder, "--external");

        Assert.Equal(
            [
                $"input/index.md:6:1: warning KNEE038: `{Address}/404` leads to a page that is not there (answer 404).",
                $"input/index.md:8:{18 + Address.Length}: warning KNEE038: `{Address}/404` leads to a page that is not there (answer 404).",
                $"input/index.md:10:1: warning KNEE038: `{Address}/410` leads to a page that is not there (answer 410).",
                $"input/index.md:10:{18 + Address.Length}: warning KNEE038: `{Address}/500` is broken on its own server (answer 500); it may be fixed later.",
            ],
            DeadLinksOf(run));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task What_only_machines_are_refused_is_no_problem()
    {
        using TemporaryFolder folder = SiteWith("[a](/401) [b](/403) [c](/429) [d](/no-head)");

        Assert.Empty(DeadLinksOf(await CheckAsync(folder, "--external")));
        Assert.Contains("HEAD /no-head", _asked);
        Assert.Contains("GET /no-head", _asked);
    }

    [Fact]
    public async Task Nobody_is_asked_unless_somebody_wants_it()
    {
        using TemporaryFolder folder = SiteWith("[gone](/404)");

        Assert.Empty(DeadLinksOf(await CheckAsync(folder)));
        Assert.Empty(_asked);
        Assert.Equal(["input"], folder.Entries);
    }

    [Fact]
    public async Task An_address_is_asked_for_once_however_often_it_stands_there_and_not_again_soon()
    {
        using TemporaryFolder folder = SiteWith("[well](/200) and [well again](/200#part)");

        await CheckAsync(folder, "--external");
        await CheckAsync(folder, "--external");

        Assert.Equal(["HEAD /200"], _asked);
        Assert.Equal([".cache", "input"], folder.Entries);
    }

    [Fact]
    public async Task A_server_is_asked_by_name_and_by_two_at_most()
    {
        using TemporaryFolder folder =
            SiteWith(string.Join(' ', Enumerable.Range(0, 12).Select(number => $"[page {number}](/slow/{number})")));

        await CheckAsync(folder, "--external");

        Assert.Equal(12, _asked.Count);
        Assert.InRange(_mostOpen, 1, 2);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_pause_gets_it_and_is_asked_again()
    {
        using TemporaryFolder folder = SiteWith("[busy](/busy)");

        Assert.Empty(DeadLinksOf(await CheckAsync(folder, "--external")));
        Assert.Equal(["HEAD /busy", "HEAD /busy"], _asked);
    }

    [Fact]
    public async Task No_answer_in_time_is_said_as_such()
    {
        using LinkProbe probe = new(new Uri("https://knees.example"), TimeSpan.FromMilliseconds(100));

        Assert.Equal(
            "did not answer within 0.1 seconds; it may do so later",
            await probe.AskAsync(new Uri(Address + "/never"), TestContext.Current.CancellationToken));
    }

    private static async Task<ProgramRun> CheckAsync(TemporaryFolder folder, params string[] arguments) =>
        await SiteProgram.RunAsync(folder.Path, ["check", .. arguments]);

    private static IEnumerable<string> DeadLinksOf(ProgramRun run) =>
        run.Message.Split('\n').Where(line => line.Contains("KNEE038:", StringComparison.Ordinal));

    /// <summary>The smallest site, with links to the server.</summary>
    private TemporaryFolder SiteWith(string links)
    {
        TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        string page = folder.Read("input/index.md")
            .Replace("Rest a little.", links.Replace("(/", $"({Address}/", StringComparison.Ordinal), StringComparison.Ordinal);
        folder.Write("input/index.md", page);
        // The server of these tests is on this machine, to which no page may link. The settings end with the problems.
        folder.Write("input/site.yml", folder.Read("input/site.yml") + "  KNEE118: off\n");
        return folder;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        lock (_lock)
        {
            _asked.Add($"{context.Request.Method} {path}");
            _mostOpen = Math.Max(_mostOpen, ++_open);
        }

        if (!context.Request.Headers.UserAgent.ToString().StartsWith("KneesAfterRunning-LinkCheck/", StringComparison.Ordinal))
            context.Response.StatusCode = StatusCodes.Status418ImATeapot;
        else
            await AnswerAsync(context, path);
        lock (_lock)
            _open--;
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        switch (path)
        {
            case "/never":
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "/busy" when Interlocked.Increment(ref _busy) == 1:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                context.Response.Headers.RetryAfter = "1";
                break;
            case "/no-head":
                context.Response.StatusCode = context.Request.Method == "HEAD"
                    ? StatusCodes.Status405MethodNotAllowed
                    : StatusCodes.Status200OK;
                break;
            default:
                if (path.StartsWith("/slow/", StringComparison.Ordinal))
                    await Task.Delay(30);
                else if (int.TryParse(path[1..], out int status))
                    context.Response.StatusCode = status;
                break;
        }
    }
}
