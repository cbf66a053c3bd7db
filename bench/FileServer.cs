using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace KneesAfterRunning.Bench;

/// <summary>Serves a folder to one browser, compressed by gzip as hosts do, and counts what it moves.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, byte[]> _compressed = [];
    private readonly string _folder;
    private readonly Task _serving;
    private int _files;
    private int _bytes;

    public FileServer(string folder)
    {
        _folder = folder;
        using (TcpListener free = new(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    public string Address { get; }

    /// <summary>Files and bytes since the last call.</summary>
    public (int Files, int Bytes) Moved() => (Interlocked.Exchange(ref _files, 0), Interlocked.Exchange(ref _bytes, 0));

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = SendAsync(await _listener.GetContextAsync());
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task SendAsync(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath;
        string file = Path.Combine(_folder, path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);
        using HttpListenerResponse response = context.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        byte[] body = _compressed.GetOrAdd(file, Compress);
        Interlocked.Increment(ref _files);
        Interlocked.Add(ref _bytes, body.Length);
        response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".svg" => "image/svg+xml",
            _ => "application/json",
        };
        response.AddHeader("Content-Encoding", "gzip");
        response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body);
    }

    private static byte[] Compress(string file)
    {
        using MemoryStream into = new();
        using (GZipStream stream = new(into, CompressionLevel.SmallestSize))
            stream.Write(File.ReadAllBytes(file));
        return into.ToArray();
    }
}
