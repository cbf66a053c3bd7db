using System.CommandLine;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Reports;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands;

/// <summary><c>check</c>: says what is wrong, and writes nothing.</summary>
internal sealed class CheckCommand(CommandContext context, CommonOptions common)
{
    private readonly Argument<string[]> _files = FileArgument.Argument(
        "Report, and fail on, what is wrong with these files alone: their paths from the input folder, as in guides/warming-up.md, "
        + "or from here. The whole site is checked all the same.");

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Report, and fail on, these problems alone: codes with commas between them, as in KNEE030,KNEE031.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _external = new("--external")
    {
        Description =
            "Ask too whether the pages that articles and sources link to still answer. It takes a while, and needs the network.",
    };

    public Command Define()
    {
        Command command = new("check", "Build and check everything, and write nothing but the cache of converted photographs.")
        {
            _files, common.Format, _only, _external,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = common.InputOf(parsed);
        Rule[] only =
            [.. parsed.GetRequiredValue(_only)
                .SelectMany(codes => codes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(CodeArgument.Of)];
        FileSystem files = new(input.FullName, input.FullName + ".unused");
        HashSet<string> named = [.. parsed.GetRequiredValue(_files).Select(new FileArgument(files, input, context.Folder).Find)];
        Severity failsOn = common.FailsOn(parsed);
        SiteBuild build =
            new(new BuildOptions(BuildPurpose.Check, context.Today) { WithExternalLinks = parsed.GetValue(_external) });
        BuildResult result = await build.RunAsync(files, write: false, failsOn, cancellation);
        BuildResult reported = result with
        {
            Diagnostics = [.. result.Diagnostics.Where(found =>
                (only.Length == 0 || only.Any(rule => rule.Code == found.Rule.Code))
                    && (named.Count == 0 || named.Contains(found.At.File)))],
        };
        ReportFormat format = parsed.GetValue(common.Format);
        int exitCode = await BuildReport.WriteAsync(reported, files, input, failsOn, format, context, cancellation);
        int hidden = result.Diagnostics.Count - reported.Diagnostics.Count;
        if (hidden > 0 && format == ReportFormat.Text)
            await context.Output.WriteLineAsync($"Not shown here: {BuildReport.Plural(hidden, "other problem")}.");
        return exitCode;
    }
}
