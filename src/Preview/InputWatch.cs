using System.Threading.Channels;

namespace KneesAfterRunning.Preview;

/// <summary>
/// Watches the input folder and builds when something in it is saved. A newer save ends a build that is under way.
/// </summary>
internal sealed class InputWatch : IAsyncDisposable
{
    /// <summary>How long to wait for more changes: editors write a file in several steps.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(10);

    private readonly string _folder;
    private readonly Func<IReadOnlySet<string>, CancellationToken, Task> _build;
    private readonly TextWriter _error;
    private readonly FileSystemWatcher _watcher;
    private readonly Channel<string> _saved = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _stop = new();
    private Task _building = Task.CompletedTask;

    /// <param name="folder">The input folder.</param>
    /// <param name="build">Builds; it is given the files that have changed since the last build that came to its end.</param>
    /// <param name="error">Where it says that a file could not be read.</param>
    public InputWatch(string folder, Func<IReadOnlySet<string>, CancellationToken, Task> build, TextWriter error)
    {
        _folder = folder;
        _build = build;
        _error = error;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        _watcher.Changed += OnChange;
        _watcher.Created += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
    }

    /// <summary>From now on, builds; also what was saved before.</summary>
    public void Start() => _building = BuildOnChangeAsync();

    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        await _stop.CancelAsync();
        await _building;
        _stop.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change) =>
        _saved.Writer.TryWrite(Path.GetRelativePath(_folder, change.FullPath).Replace('\\', '/'));

    private async Task BuildOnChangeAsync()
    {
        HashSet<string> changed = [];
        try
        {
            while (await _saved.Reader.WaitToReadAsync(_stop.Token))
            {
                await Task.Delay(Rest, _stop.Token);
                while (_saved.Reader.TryRead(out string? file))
                    changed.Add(file);
                if (await TryBuildAsync(changed))
                    changed = [];
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>A file that vanishes while it is read must not end the preview; the next change builds again.</summary>
    /// <returns>Whether the build came to its end.</returns>
    private async Task<bool> TryBuildAsync(HashSet<string> changed)
    {
        using CancellationTokenSource newer = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        Task build = _build(changed, newer.Token);
        await Task.WhenAny(build, _saved.Reader.WaitToReadAsync(newer.Token).AsTask());
        await newer.CancelAsync();
        try
        {
            await build;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (IOException fault)
        {
            await _error.WriteLineAsync($"A file cannot be read: {fault.Message}");
            return false;
        }
    }
}
