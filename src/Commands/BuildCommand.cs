using System.CommandLine;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Reports;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands;

/// <summary><c>build</c>, and what happens when no command is given: makes the site.</summary>
internal sealed class BuildCommand(CommandContext context, CommonOptions common)
{
    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "The folder to write the site into. It is replaced as a whole.",
        DefaultValueFactory = _ => "output",
    };

    public Command Define()
    {
        Command command =
            new("build",
                "Build the site into the output folder. This is what happens when no command is given.") { Output,
                common.Format };
        command.SetAction(RunAsync);
        return command;
    }

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string output = context.Resolve(parsed.GetRequiredValue(Output));
        if (FileSystem.FindForeignFolder(output) is { } foreign)
            throw new WrongUsageException(
                $"The folder '{foreign}' holds files that this program did not make. Empty it, or name another with --output.");
        DirectoryInfo input = common.InputOf(parsed);
        FileSystem files = new(input.FullName, output);
        Severity failsOn = common.FailsOn(parsed);
        SiteBuild build = new(new BuildOptions(BuildPurpose.Publication, context.Today));
        BuildResult result = await build.RunAsync(files, write: true, failsOn, cancellation);
        return await BuildReport.WriteAsync(result, files, input, failsOn, parsed.GetValue(common.Format), context, cancellation);
    }
}
