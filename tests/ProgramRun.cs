namespace KneesAfterRunning.Tests;

/// <summary>How one run of the program ended, and what it said.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    private const string FirstRow = "Pages ";

    /// <summary>
    /// What a person reads: problems and outcome without the closing table, whose times differ, then the exit code.
    /// </summary>
    public string Message
    {
        get
        {
            string[] lines = Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
            IEnumerable<string> problems = lines.TakeWhile(line => !line.StartsWith(FirstRow, StringComparison.Ordinal));
            string outcome = lines[^1];
            return Error.ReplaceLineEndings("\n") + string.Concat(problems.Append(outcome)
                .Select(line => line + "\n")) + $"exit code {ExitCode}\n";
        }
    }
}
