using System.CommandLine;
using KneesAfterRunning.Preview;
using KneesAfterRunning.Terminal;
using Microsoft.AspNetCore.Connections;

namespace KneesAfterRunning.Commands;

/// <summary><c>preview</c>: serves the site on this machine while it is written.</summary>
internal sealed class PreviewCommand(CommandContext context, CommonOptions common)
{
    private readonly Option<int> _port = new("--port", "-p")
    {
        Description = "The port to serve on.",
        DefaultValueFactory = _ => 5080,
    };

    public Command Define()
    {
        Command command =
            new("preview", "Serve the site on this machine, drafts included, and build again when a file is saved.") { _port };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = common.InputOf(parsed);
        int port = parsed.GetValue(_port);
        try
        {
            await PreviewServer.RunAsync(input.FullName, port, context, cancellation);
            return ExitCode.Good;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new WrongUsageException($"Another program uses the port {port}. Name another with --port.");
        }
    }
}
