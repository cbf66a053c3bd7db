using KneesAfterRunning.Commands;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Reports;
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
/// then reload by themselves.
/// </summary>
internal static class PreviewServer
{
    private const string ReloadScript = "/.preview/reload.js";
    private const string ReloadEvents = "/.preview/events";

    private const string ReloadSource =
        """
        new EventSource('/.preview/events').addEventListener('reload', () => location.reload());
        """;

    /// <param name="input">The folder with the articles, which is watched.</param>
    /// <param name="port">The port of 127.0.0.1 to serve on.</param>
    /// <param name="cancellation">Ends the server.</param>
    public static async Task RunAsync(string input, int port, CancellationToken cancellation)
    {
        string output = Directory.CreateTempSubdirectory("knees-preview-").FullName;
        try
        {
            await using Rebuilds rebuilds = new(input, () => BuildAsync(input, output, cancellation));
            string basePath = await BuildAsync(input, output, cancellation);
            await using WebApplication server = CreateServer(output, basePath, port, rebuilds);
            await server.StartAsync(cancellation);
            Console.WriteLine($"Reading at http://127.0.0.1:{port}{basePath} . Stop with Ctrl-C.");
            await server.WaitForShutdownAsync(cancellation);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <returns>The path under which the site is published, and therefore served.</returns>
    private static async Task<string> BuildAsync(string input, string output, CancellationToken cancellation)
    {
        FileSystem files = new(input, output);
        BuildResult result = await SiteBuild.RunAsync(
            files, new BuildOptions(WithDrafts: true, Offline: false, Clock.Today), write: true, failsOn: null, cancellation);
        await Report.WriteAsync(result, files, Path.GetRelativePath(".", input), Severity.Error, ReportFormat.Text, cancellation);
        return (result.Documents.Values<SiteSettings>(nameof(Settings)).FirstOrDefault() ?? SiteSettings.Fallback).Base;
    }

    private static WebApplication CreateServer(string output, string basePath, int port, Rebuilds rebuilds)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1));
        WebApplication server = builder.Build();

        server.Use(OnlyThisMachineAsync);
        server.UsePathBase(basePath.TrimEnd('/'));
        server.Use((context, next) => context.Request.Path.Value switch
        {
            ReloadScript => SendAsync(context, "text/javascript", ReloadSource),
            ReloadEvents => rebuilds.SendEventsAsync(context),
            _ => next(context),
        });
        server.Run(context => SendPageAsync(context, output));
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

    private static async Task SendPageAsync(HttpContext context, string output)
    {
        // Opened for each request: a build puts another folder in its place.
        using PhysicalFileProvider files = new(output);
        string path = context.Request.Path.Value ?? "/";
        IFileInfo file = files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
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
        context.Response.Headers.CacheControl = "no-store";
        if (type != ContentTypes.Html)
        {
            context.Response.ContentType = type;
            await context.Response.SendFileAsync(file);
            return;
        }

        using StreamReader reader = new(file.CreateReadStream());
        string html = await reader.ReadToEndAsync(context.RequestAborted);
        await SendAsync(context, type, html.Replace("</head>", $"<script type=\"module\" src=\"{ReloadScript}\"></script></head>", StringComparison.Ordinal));
    }

    private static Task SendAsync(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
