using System.CommandLine;
using System.Globalization;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Reports;

namespace KneesAfterRunning.Commands;

/// <summary>Tells how a build went: what is wrong and, to a person, a closing table.</summary>
internal static class Report
{
    /// <param name="result">The build.</param>
    /// <param name="files">Its input.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="failsOn">The least severity that made it fail.</param>
    /// <param name="format">For whom.</param>
    /// <param name="cancellation">Ends the reading of input files.</param>
    /// <returns>The exit code of the program.</returns>
    public static async Task<int> WriteAsync(
        BuildResult result, FileSystem files, DirectoryInfo input, Severity failsOn, ReportFormat format, CancellationToken cancellation)
    {
        ReportScope scope = ScopeOf(result, files, input);
        switch (format)
        {
            case ReportFormat.Github:
                GitHubReport.Write(result.Diagnostics, scope);
                Console.WriteLine(Outcome(result, failsOn));
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(result.Diagnostics, scope);
                break;
            case ReportFormat.Json:
                ReportJson.WriteToOutput<IReadOnlyList<ReportedProblem>>([.. result.Diagnostics.Select(scope.Tell)]);
                break;
            default:
                await TextReport.WriteAsync(result.Diagnostics, scope, cancellation);
                WriteTable(result);
                Console.WriteLine(Outcome(result, failsOn));
                break;
        }

        return result.FailsAt(failsOn) ? ExitCode.ContentErrors : ExitCode.Good;
    }

    /// <summary>Paths are told relative to the folder that the program runs in.</summary>
    public static ReportScope ScopeOf(BuildResult result, FileSystem files, DirectoryInfo input) =>
        new(files, Path.GetRelativePath(".", input.FullName), new Explained(result));

    /// <summary>The least severity that fails a build.</summary>
    public static Severity FailsOn(ParseResult parsed) =>
        parsed.GetValue(CommonOptions.WarningsAsErrors) ? Severity.Warning : Severity.Error;

    /// <summary>"1 error", "2 errors".</summary>
    public static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static void WriteTable(BuildResult result)
    {
        int errors = result.Diagnostics.Count(found => found.Problem.Severity == Severity.Error);
        int warnings = result.Diagnostics.Count - errors;

        (string Name, string Value)[] rows =
        [
            ("Pages", Count(result, ".html")),
            ("Images", result.Documents.All().Count(document => document.TryGet<SiteImage>() is not null).ToString(CultureInfo.InvariantCulture)),
            ("Problems", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}"),
            .. result.Times.Select(phase => (phase.Key, string.Create(CultureInfo.InvariantCulture, $"{phase.Value.TotalMilliseconds:0} ms"))),
        ];
        int width = rows.Max(row => row.Name.Length);
        foreach ((string name, string value) in rows)
            Console.WriteLine($"{name.PadRight(width)} {value}");
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
