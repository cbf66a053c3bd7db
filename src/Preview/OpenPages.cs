using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace KneesAfterRunning.Preview;

/// <summary>Tells the pages that are open in a browser what has happened (Server-Sent Events).</summary>
internal sealed class OpenPages
{
    /// <summary>Tells this run of the server from another: a page that meets another one is out of date.</summary>
    private readonly string _run = Guid.NewGuid().ToString("N");

    private readonly ConcurrentDictionary<Channel<string>, bool> _pages = [];
    private readonly ConcurrentDictionary<string, int> _changes = [];
    private volatile string _problems = Event("problems", "[]");
    private volatile int _moment;

    /// <summary>The number of the last change: what is read now is no older.</summary>
    public int Moment => _moment;

    /// <summary>These addresses have another content now, or none.</summary>
    public void TellChanged(IReadOnlyCollection<string> addresses)
    {
        if (addresses.Count == 0)
            return;
        int moment = _moment + 1;
        foreach (string address in addresses)
            _changes[address] = moment;
        _moment = moment;
        Tell(Changed(addresses));
    }

    /// <summary>This is wrong with the input; a page that is opened later is sent it too.</summary>
    /// <param name="problems">A list in JSON, on one line.</param>
    public void TellProblems(string problems) => Tell(_problems = Event("problems", problems));

    /// <summary>Keeps a page's connection open and sends what happens, until the page is closed or the server stops.</summary>
    /// <param name="context">The request.</param>
    /// <param name="since">The <see cref="Moment"/> at which the page was read: what changed while it was on its way is sent at
    /// once.</param>
    /// <param name="stopping">The end of the server.</param>
    public async Task SendAsync(HttpContext context, int since, CancellationToken stopping)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        Channel<string> page = Channel.CreateUnbounded<string>();
        _pages[page] = true;
        page.Writer.TryWrite(Event("hello", _run));
        string[] missed = [.. _changes.Where(change => change.Value > since).Select(change => change.Key)];
        if (missed.Length > 0)
            page.Writer.TryWrite(Changed(missed));
        page.Writer.TryWrite(_problems);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await foreach (string one in page.Reader.ReadAllAsync(end.Token))
            {
                await context.Response.WriteAsync(one, end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
        finally
        {
            _pages.TryRemove(page, out _);
        }
    }

    private static string Changed(IEnumerable<string> addresses) =>
        Event("changed", JsonSerializer.Serialize([.. addresses], PreviewJson.Default.StringArray));

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private void Tell(string text)
    {
        foreach (Channel<string> page in _pages.Keys)
            page.Writer.TryWrite(text);
    }
}
