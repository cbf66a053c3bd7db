using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// Asks other people's servers whether an address still answers, and is polite about it: for the head alone where the
/// server lets it, few at once, and not again before the server wants to be asked.
/// </summary>
internal sealed class LinkProbe : IDisposable
{
    /// <summary>How many addresses are asked for at once in all, and of one host.</summary>
    public const int MostAtOnce = 8;

    private const int MostOfOneHost = 2;

    private const string Name = "KneesAfterRunning-LinkCheck/1.0";

    /// <summary>Longer than this no server is waited for, whatever it asks.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(30);

    /// <summary>Answers after which the whole page is asked for: some servers refuse to send a head alone.</summary>
    private static readonly HttpStatusCode[] RefusesHead =
        [HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotImplemented, HttpStatusCode.Forbidden, HttpStatusCode.NotFound,
            HttpStatusCode.BadRequest];

    /// <summary>Answers to machines that say nothing of what a reader would get.</summary>
    private static readonly HttpStatusCode[] NotForMachines =
        [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.TooManyRequests];

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new();
    private readonly HttpClient _client;
    private readonly TimeSpan _patience;

    /// <param name="contact">Where those who are asked can read who asks.</param>
    /// <param name="patience">How long an answer may take; ten seconds where it is not given.</param>
    public LinkProbe(Uri contact, TimeSpan? patience = null)
    {
        _patience = patience ?? TimeSpan.FromSeconds(10);
        _client = new HttpClient(
            new SocketsHttpHandler { MaxConnectionsPerServer = MostOfOneHost, UseCookies = false })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Name} (+{contact.AbsoluteUri})");
    }

    /// <summary>Whether any server has answered, well or badly.</summary>
    public bool HasReachedOne { get; private set; }

    /// <summary>What is wrong with an address, as the end of a sentence; null where it answers.</summary>
    public async Task<string?> AskAsync(Uri address, CancellationToken cancellation)
    {
        SemaphoreSlim host = _hosts.GetOrAdd(address.Authority, _ => new SemaphoreSlim(MostOfOneHost));
        await host.WaitAsync(cancellation);
        try
        {
            (HttpStatusCode status, TimeSpan? rest) = await SendAsync(HttpMethod.Head, address, cancellation);
            if (rest is { } wait && wait <= LongestRest)
            {
                await Task.Delay(wait, cancellation);
                (status, _) = await SendAsync(HttpMethod.Head, address, cancellation);
            }

            if (RefusesHead.Contains(status))
                (status, _) = await SendAsync(HttpMethod.Get, address, cancellation);
            return FaultOf(status);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"did not answer within {_patience.TotalSeconds:0.#} seconds; it may do so later";
        }
        catch (HttpRequestException fault)
        {
            return FaultOf(fault, address);
        }
        finally
        {
            host.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        foreach (SemaphoreSlim host in _hosts.Values)
            host.Dispose();
    }

    private static string? FaultOf(HttpStatusCode status) => (int)status switch
    {
        _ when NotForMachines.Contains(status) => null,
        404 or 410 => $"leads to a page that is not there (answer {(int)status})",
        >= 400 and < 500 => $"is refused (answer {(int)status})",
        >= 500 => $"is broken on its own server (answer {(int)status}); it may be fixed later",
        _ => null,
    };

    private static string FaultOf(HttpRequestException fault, Uri address) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => $"leads to a host, `{address.Host}`, that does not exist",
        HttpRequestError.SecureConnectionError => "has no valid certificate",
        _ when fault.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound } =>
            $"leads to a host, `{address.Host}`, that does not exist",
        HttpRequestError.ConnectionError => "cannot be reached: its server takes no calls",
        _ => "gives an answer that cannot be read",
    };

    private async Task<(HttpStatusCode Status, TimeSpan? RetryAfter)> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(_patience);
        using HttpRequestMessage request = new(method, address);
        using HttpResponseMessage response =
            await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
        HasReachedOne = true;
        RetryConditionHeaderValue? retry = response.Headers.RetryAfter;
        bool asksToWait = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
        return (response.StatusCode, asksToWait ? retry?.Delta : null);
    }
}
