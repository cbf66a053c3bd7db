using System.CommandLine;
using KneesAfterRunning.Preview;
using Microsoft.AspNetCore.Connections;

namespace KneesAfterRunning.Commands;

/// <summary><c>preview</c>: serves the site on this machine while it is written.</summary>
internal static class PreviewCommand
{
    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "The port to serve on.",
        DefaultValueFactory = _ => 5080,
    };

    public static Command Define()
    {
        Command command = new("preview", "Serve the site on this machine, drafts included, and build again when a file is saved.") { Port };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = CommonOptions.InputOf(parsed);
        int port = parsed.GetValue(Port);
        try
        {
            await PreviewServer.RunAsync(input.FullName, port, cancellation);
            return ExitCode.Good;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new WrongUsageException($"Another program uses the port {port}. Name another with --port.");
        }
    }
}
