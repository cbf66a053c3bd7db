using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace KneesAfterRunning.Preview;

/// <summary>Watches the input folder, builds again once saving has come to rest, and tells open pages.</summary>
internal sealed class Rebuilds : IAsyncDisposable
{
    /// <summary>How long to wait for more changes: editors write a file in several steps.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(30);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _building;
    private TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Rebuilds(string folder, Func<Task> build)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        _watcher.Changed += OnChange;
        _watcher.Created += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
        _building = BuildOnChangeAsync(build);
    }

    /// <summary>Keeps a page's connection open, and sends an event after each build (Server-Sent Events).</summary>
    public async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(": watching\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stop.Token);
        try
        {
            await Volatile.Read(ref _built).Task.WaitAsync(end.Token);
            await context.Response.WriteAsync("event: reload\ndata: built\n\n", end.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
    }

    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        await _stop.CancelAsync();
        await _building;
        _stop.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);

    private async Task BuildOnChangeAsync(Func<Task> build)
    {
        try
        {
            while (await _changes.Reader.ReadAsync(_stop.Token))
            {
                await Task.Delay(Rest, _stop.Token);
                _changes.Reader.TryRead(out _);
                await TryBuildAsync(build);
                TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
                Interlocked.Exchange(ref _built, next).SetResult();
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>A file that vanishes while it is read must not end the preview; the next change builds again.</summary>
    private static async Task TryBuildAsync(Func<Task> build)
    {
        try
        {
            await build();
        }
        catch (IOException fault)
        {
            await Console.Error.WriteLineAsync($"A file cannot be read: {fault.Message}");
        }
    }
}
