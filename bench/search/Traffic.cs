using System.Diagnostics;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// What has been sent since the last reset, and how slowly the line carries it. Counted where it is sent, as the browser's own
/// count leaves out what a worker loads. Headers are not counted.
/// </summary>
internal sealed class Traffic
{
    // A phone on a slow 4G network, as Lighthouse has it.
    private const double BytesPerSecond = 1.6e6 / 8;
    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(150);

    private readonly Lock _lock = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _freeFrom;

    /// <summary>Bytes of bodies, as compressed.</summary>
    public long Bytes { get; private set; }

    public int Requests { get; private set; }

    /// <summary>Whether the line is that of a phone, and not this machine's own.</summary>
    public bool IsSlow { get; set; }

    public void Reset()
    {
        lock (_lock)
            (Bytes, Requests) = (0, 0);
    }

    /// <summary>A request has come; it ends when the answer may begin.</summary>
    public Task BeginAsync()
    {
        lock (_lock)
            Requests++;
        return IsSlow ? Task.Delay(RoundTrip) : Task.CompletedTask;
    }

    /// <summary>Bytes are to be sent; it ends when the line has carried them. All answers share the line.</summary>
    public Task SendAsync(int count)
    {
        lock (_lock)
        {
            Bytes += count;
            if (!IsSlow)
                return Task.CompletedTask;
            TimeSpan now = _clock.Elapsed;
            _freeFrom = (_freeFrom > now ? _freeFrom : now) + TimeSpan.FromSeconds(count / BytesPerSecond);
            return Task.Delay(_freeFrom - now);
        }
    }
}
