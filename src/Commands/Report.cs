using System.Globalization;
using KneesAfterRunning.Engine;
using Spectre.Console;

namespace KneesAfterRunning.Commands;

/// <summary>Tells a person how a build went: what is wrong, then a closing table.</summary>
internal static class Report
{
    public static void Write(BuildResult result, string inputFolder, Severity failsOn)
    {
        WriteDiagnostics(result.Diagnostics, inputFolder);
        int errors = result.Diagnostics.Count(found => found.Problem.Severity == Severity.Error);
        int warnings = result.Diagnostics.Count - errors;

        Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded, ShowHeaders = false };
        table.AddColumns("", "");
        table.AddRow("Pages", Count(result, ".html"));
        table.AddRow("Images", Count(result, ".svg", "images/"));
        table.AddRow("Problems", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}");
        foreach ((string phase, TimeSpan time) in result.Times)
            table.AddRow(phase, string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"));
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(Outcome(result, failsOn));
    }

    /// <summary>One problem in two lines: where and what, then what to do.</summary>
    public static void WriteDiagnostics(IEnumerable<Diagnostic> diagnostics, string inputFolder)
    {
        foreach (Diagnostic found in diagnostics)
        {
            string severity = found.Problem.Severity == Severity.Error ? "error" : "warning";
            string path = Path.Combine(inputFolder, found.At.File).Replace('\\', '/');
            Console.WriteLine($"{path}:{found.At.Line}:{found.At.Column}: {severity} {found.Problem.Code}: {found.Message}");
            Console.WriteLine($"  {found.Help}");
        }
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

    private static string Count(BuildResult result, string ending, string folder = "") =>
        result.Documents.All()
            .Count(document => document.Destination.EndsWith(ending, StringComparison.Ordinal)
                && document.Destination.StartsWith(folder, StringComparison.Ordinal))
            .ToString(CultureInfo.InvariantCulture);

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
