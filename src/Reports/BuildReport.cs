using System.Globalization;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Reports;

/// <summary>Tells how a build went: what is wrong and, to a person, a closing table.</summary>
internal static class BuildReport
{
    /// <param name="result">The build.</param>
    /// <param name="files">Its input.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="failsOn">The least severity that made it fail.</param>
    /// <param name="format">For whom.</param>
    /// <param name="context">Where to.</param>
    /// <param name="cancellation">Ends the reading of input files.</param>
    /// <returns>The exit code of the program.</returns>
    public static async Task<int> WriteAsync(
        BuildResult result, FileSystem files, DirectoryInfo input, Severity failsOn, ReportFormat format, CommandContext context,
        CancellationToken cancellation)
    {
        ReportScope scope = ScopeOf(result, files, input, context);
        switch (format)
        {
            case ReportFormat.Github:
                await GitHubReport.WriteAsync(result.Diagnostics, scope, context.Output);
                await context.Output.WriteLineAsync(Outcome(result, failsOn));
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(result.Diagnostics, scope, context.OutputBytes);
                break;
            case ReportFormat.Json:
                ReportJson.Write<IReadOnlyList<ReportedDiagnostic>>([.. result.Diagnostics.Select(scope.Tell)],
                    context.OutputBytes);
                break;
            default:
                await TextReport.WriteAsync(result.Diagnostics, scope, context.CreateConsole(TextReport.Unbroken), cancellation);
                await WriteTableAsync(result, context.Output);
                await context.Output.WriteLineAsync(Outcome(result, failsOn));
                break;
        }

        return result.FailsAt(failsOn) ? ExitCode.ContentErrors : ExitCode.Good;
    }

    /// <summary>Paths are reported relative to the folder that the command runs in.</summary>
    public static ReportScope ScopeOf(BuildResult result, FileSystem files, DirectoryInfo input, CommandContext context) =>
        new(files, context.Relative(input.FullName), new ExplanationLinks(result));

    /// <summary>"1 error", "2 errors".</summary>
    public static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static async Task WriteTableAsync(BuildResult result, TextWriter output)
    {
        int errors = result.Diagnostics.Count(found => found.Rule.Severity == Severity.Error);
        int warnings = result.Diagnostics.Count - errors;

        (string Name, string Value)[] rows =
        [
            ("Pages", Count(result, ".html")),
            ("Images", result.Documents.All().Count(document => document.TryGet<SiteImage>() is not null)
                .ToString(CultureInfo.InvariantCulture)),
            ("Problems", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}"),
            .. result.Times.Select(
                phase => (phase.Key, string.Create(CultureInfo.InvariantCulture, $"{phase.Value.TotalMilliseconds:0} ms"))),
        ];
        int width = rows.Max(row => row.Name.Length);
        foreach ((string name, string value) in rows)
            await output.WriteLineAsync($"{name.PadRight(width)} {value}");
    }

    private static string Outcome(BuildResult result, Severity failsOn)
    {
        bool fails = result.FailsAt(failsOn);
        if (result.Written)
            return fails ? "The site is built as far as it goes." : "The site is built.";
        if (fails)
            return "Nothing was written; the last good site is as it was.";
        return result.Diagnostics.Count > 0
            ? "There are only warnings. Nothing was written."
            : "Everything is in order. Nothing was written.";
    }

    private static string Count(BuildResult result, string ending) =>
        result.Documents.All()
            .Count(document => document.Destination.EndsWith(ending, StringComparison.Ordinal))
            .ToString(CultureInfo.InvariantCulture);
}
