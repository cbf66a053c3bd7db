using System.CommandLine;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;

namespace KneesAfterRunning.Commands;

/// <summary><c>build</c>, and what happens when no command is given: makes the site.</summary>
internal static class BuildCommand
{
    public static readonly Option<DirectoryInfo> Output = new("--output", "-o")
    {
        Description = "The folder to write the site into. It is replaced as a whole.",
        DefaultValueFactory = _ => new DirectoryInfo("output"),
    };

    public static Command Define()
    {
        Command command = new("build", "Build the site into the output folder. This is what happens when no command is given.") { Output, CommonOptions.Format };
        command.SetAction(RunAsync);
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string output = parsed.GetRequiredValue(Output).FullName;
        if (FileSystem.FindForeignFolder(output) is { } foreign)
            throw new WrongUsageException($"The folder '{foreign}' holds files that this program did not make. Empty it, or name another with --output.");
        DirectoryInfo input = CommonOptions.InputOf(parsed);
        FileSystem files = new(input.FullName, output);
        Severity failsOn = Report.FailsOn(parsed);
        SiteBuild build = new(new BuildOptions(BuildPurpose.Publication, Clock.Today));
        BuildResult result = await build.RunAsync(files, write: true, failsOn, cancellation);
        return await Report.WriteAsync(result, files, input, failsOn, parsed.GetValue(CommonOptions.Format), cancellation);
    }
}
