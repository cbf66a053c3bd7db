using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Serves a folder as a plain static host does, on a free port of this machine.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _host;

    private SiteServer(WebApplication host) => _host = host;

    /// <summary>Where the site begins, without a slash at the end.</summary>
    public string Address => _host.Urls.Single();

    public static async Task<SiteServer> StartAsync(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        WebApplication host = builder.Build();
        PhysicalFileProvider files = new(folder);
        host.UseFileServer(new FileServerOptions { FileProvider = files });
        host.Run(context => SendNotFoundAsync(context, files));
        await host.StartAsync();
        return new SiteServer(host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static Task SendNotFoundAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html";
        return context.Response.SendFileAsync(files.GetFileInfo("404.html"));
    }
}
