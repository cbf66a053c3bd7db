using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>Reads the field <c>problems</c> of the settings: which problems weigh more or less on this site, or nothing.</summary>
internal static class ProblemSeverities
{
    private const string Field = "problems";

    public static IReadOnlyDictionary<Problem, Severity?> Read(YamlMap settings, Diagnostics diagnostics)
    {
        Dictionary<Problem, Severity?> severities = [];
        if (settings.OptionalMap(Field) is not { } map)
            return severities;
        foreach (Located<string> code in map.Names)
        {
            ProblemSeverity severity = map.Choice<ProblemSeverity>(code.Value);
            if (Problems.All.FirstOrDefault(problem => problem.Code == code.Value) is not { } problem)
                diagnostics.Report(Problems.UnknownField, code.At, Problems.Unknown(code.Value), "Write a code as the messages show it, in capitals; `dotnet run -- explain` lists them all.");
            else if (problem.IsFixed && severity != ProblemSeverity.Error)
                ReportFixed(problem, map.PositionOf(code.Value), diagnostics);
            else
                severities[problem] = SeverityOf(severity);
        }

        return severities;
    }

    private static void ReportFixed(Problem problem, SourcePosition at, Diagnostics diagnostics) =>
        diagnostics.Report(
            Problems.InvalidValue, at, $"`{problem.Code}` is always an error: with it a page cannot be built, or is not safe or fair to show.",
            "Remove this line, and mend the problem where it is reported.");

    private static Severity? SeverityOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => Severity.Error,
        ProblemSeverity.Warning => Severity.Warning,
        _ => null,
    };
}
