using System.Globalization;
using System.Text;
using KneesAfterRunning.Terminal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KneesAfterRunning.Preview;

/// <summary>
/// Serves the site on this machine only, drafts included, and builds again when an input file is saved; open pages
/// then follow by themselves, and show what is wrong.
/// </summary>
internal static class PreviewServer
{
    private const string Script = "/.preview/preview.js";
    private const string Events = "/.preview/events";

    /// <summary>How a page says when it was read.</summary>
    private const string Since = "since";

    /// <param name="input">The folder with the articles, which is watched.</param>
    /// <param name="port">The port of 127.0.0.1 to serve on.</param>
    /// <param name="context">Who looks at it: where to say how each build went.</param>
    /// <param name="cancellation">Ends the server.</param>
    public static async Task RunAsync(string input, int port, CommandContext context, CancellationToken cancellation)
    {
        string output = Directory.CreateTempSubdirectory("knees-preview-").FullName;
        try
        {
            OpenPages pages = new();
            PreviewedSite site = new(input, output, pages, context);
            await using InputWatch watch = new(input, site.BuildAsync, context.Error);
            await site.BuildAsync(new HashSet<string>(), cancellation);
            watch.Start();
            await using WebApplication server = CreateServer(output, site, port, pages);
            await server.StartAsync(cancellation);
            await context.Output.WriteLineAsync($"Reading at http://127.0.0.1:{port}{site.BasePath} . Stop with Ctrl-C.");
            await server.WaitForShutdownAsync(cancellation);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static WebApplication CreateServer(string output, PreviewedSite site, int port, OpenPages pages)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseKestrelCore()
            .ConfigureKestrel(options => options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1));
        WebApplication server = builder.Build();

        server.Use(OnlyThisMachineAsync);
        server.UsePathBase(site.BasePath.TrimEnd('/'));
        server.Use((context, next) => context.Request.Path.Value switch
        {
            Script => SendScriptAsync(context),
            Events => pages.SendAsync(context, SinceOf(context.Request), server.Lifetime.ApplicationStopping),
            _ => next(context),
        });
        server.Run(context => SendPageAsync(context, output, site, pages.Moment));
        return server;
    }

    /// <summary>Refuses requests by another name: a page elsewhere could have its own name point at this machine.</summary>
    private static Task OnlyThisMachineAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private static async Task SendPageAsync(HttpContext context, string output, PreviewedSite site, int moment)
    {
        string path = context.Request.Path.Value ?? "/";
        if (path.EndsWith('/'))
            path += "index.html";
        context.Response.Headers.CacheControl = "no-store";
        if (site.TryGetFresh(path[1..], out ReadOnlyMemory<byte> fresh))
        {
            await SendHtmlAsync(context, Encoding.UTF8.GetString(fresh.Span), moment);
            return;
        }

        // Opened for each request: a build puts another folder in its place.
        using PhysicalFileProvider files = new(output);
        IFileInfo file = files.GetFileInfo(path);
        if (!file.Exists && files.GetDirectoryContents(path).Exists)
        {
            context.Response.Redirect(context.Request.PathBase + path + "/");
            return;
        }

        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = files.GetFileInfo("404.html");
        }

        if (!file.Exists)
            return;
        string type = ContentTypes.Of(file.Name);
        if (type != ContentTypes.Html)
        {
            context.Response.ContentType = type;
            await context.Response.SendFileAsync(file);
            return;
        }

        using StreamReader reader = new(file.CreateReadStream());
        await SendHtmlAsync(context, await reader.ReadToEndAsync(context.RequestAborted), moment);
    }

    private static Task SendHtmlAsync(HttpContext context, string html, int moment)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            html.Replace("</head>", $"<script type=\"module\" src=\"{Script}?{Since}={moment}\"></script></head>",
                StringComparison.Ordinal), context.RequestAborted);
    }

    private static int SinceOf(HttpRequest request) =>
        int.TryParse(request.Query[Since], NumberStyles.None, CultureInfo.InvariantCulture, out int moment) ? moment : 0;

    private static async Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        await using Stream script = typeof(PreviewServer).Assembly.GetManifestResourceStream("src/Preview/preview.js")!;
        await script.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
