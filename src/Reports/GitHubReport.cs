using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Reports;

/// <summary>
/// Workflow commands, from which GitHub puts each problem beside its line of a pull request. Format and escapes:
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal static class GitHubReport
{
    public static async Task WriteAsync(IEnumerable<Diagnostic> diagnostics, ReportScope scope, TextWriter output)
    {
        foreach (ReportedDiagnostic rule in diagnostics.Select(scope.Tell))
            await output.WriteLineAsync(CommandOf(rule));
    }

    /// <summary>One command, which is one line.</summary>
    public static string CommandOf(ReportedDiagnostic rule)
    {
        string text = $"{rule.Message}\n{rule.Help}\n{rule.More}";
        return $"::{rule.Severity} file={Property(rule.File)},line={rule.Line},col={rule.Column},title={rule.Code}::{Data(text)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
