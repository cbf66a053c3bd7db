using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Reports;

/// <summary>
/// Workflow commands, from which GitHub puts each problem beside its line of a pull request. Format and escapes:
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal static class GitHubReport
{
    public static async Task WriteAsync(IEnumerable<Diagnostic> diagnostics, ReportScope scope, TextWriter output)
    {
        foreach (ReportedProblem problem in diagnostics.Select(scope.Tell))
            await output.WriteLineAsync(CommandOf(problem));
    }

    /// <summary>One command, which is one line.</summary>
    public static string CommandOf(ReportedProblem problem)
    {
        string text = $"{problem.Message}\n{problem.Help}\n{problem.More}";
        return $"::{problem.Severity} file={Property(problem.File)},line={problem.Line},col={problem.Column},title={problem.Code}::{Data(text)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
