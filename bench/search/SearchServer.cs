using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace KneesAfterRunning.Bench.Search;

/// <summary>
/// Serves the site, the indexes of the other searches and the modules that ask them, on a free port of this machine and to
/// it alone. It compresses text by gzip as hosts do, and counts what it sends.
/// </summary>
internal sealed class SearchServer : IAsyncDisposable
{
    /// <summary>Where the indexes of the other searches are.</summary>
    public const string Files = "/bench/files/";

    /// <summary>Where the modules that ask are; they are not counted.</summary>
    public const string Drivers = "/bench/drivers/";

    private static readonly string[] Compressed =
        ["text/html", "text/css", "text/javascript", "application/json", "application/manifest+json", "application/wasm",
            "image/svg+xml", "text/plain"];

    private readonly WebApplication _host;

    private SearchServer(WebApplication host, Traffic traffic) => (_host, Traffic) = (host, traffic);

    /// <summary>Where the site begins, without a slash at the end.</summary>
    public string Address => _host.Urls.Single();

    public Traffic Traffic { get; }

    /// <param name="output">The finished site.</param>
    /// <param name="files">The folder of the other searches' indexes.</param>
    /// <param name="drivers">The folder of the modules that ask.</param>
    public static async Task<SearchServer> StartAsync(string output, string files, string drivers)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        builder.Services
            .AddResponseCompression(options =>
            {
                options.Providers.Add<GzipCompressionProvider>();
                options.MimeTypes = Compressed;
            })
            .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        WebApplication host = builder.Build();
        Traffic traffic = new();
        host.Use(async (context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments(Drivers.TrimEnd('/'), StringComparison.Ordinal))
            {
                await traffic.BeginAsync();
                context.Response.Body = new CountedStream(context.Response.Body, traffic);
            }

            await next(context);
        });
        host.UseResponseCompression();
        Serve(host, drivers, Drivers);
        Serve(host, files, Files);
        Serve(host, output, "/");
        host.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await host.StartAsync();
        return new SearchServer(host, traffic);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static void Serve(WebApplication host, string folder, string path)
    {
        FileServerOptions options = new()
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
            RequestPath = path.TrimEnd('/'),
        };
        options.StaticFileOptions.ServeUnknownFileTypes = true;
        options.StaticFileOptions.ContentTypeProvider = new FileExtensionContentTypeProvider();
        host.UseFileServer(options);
    }
}
