using System.CommandLine;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;

namespace KneesAfterRunning.Commands;

/// <summary><c>check</c>: says what is wrong, and writes nothing.</summary>
internal static class CheckCommand
{
    private static readonly Option<string[]> Only = new("--only")
    {
        Description = "Report, and fail on, these problems alone: codes with commas between them, as in KNEE030,KNEE031.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> External = new("--external")
    {
        Description = "Ask too whether the pages that articles and sources link to still answer. It takes a while, and needs the network.",
    };

    public static Command Define()
    {
        Command command = new("check", "Build and check everything, and write nothing but the cache of converted photographs.") { CommonOptions.Format, Only, External };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = CommonOptions.InputOf(parsed);
        Problem[] only =
            [.. parsed.GetRequiredValue(Only).SelectMany(codes => codes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(KnownCode.Of)];
        FileSystem files = new(input.FullName, input.FullName + ".unused");
        Severity failsOn = Report.FailsOn(parsed);
        SiteBuild build = new(new BuildOptions(BuildPurpose.Check, Clock.Today) { WithExternalLinks = parsed.GetValue(External) });
        BuildResult result = await build.RunAsync(files, write: false, failsOn, cancellation);
        if (only.Length > 0)
            result = result with { Diagnostics = [.. result.Diagnostics.Where(found => only.Any(problem => problem.Code == found.Problem.Code))] };
        return await Report.WriteAsync(result, files, input, failsOn, parsed.GetValue(CommonOptions.Format), cancellation);
    }
}
