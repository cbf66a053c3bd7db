using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks;

/// <summary>Reads the field <c>problems</c> of the settings: which problems weigh more or less on this site, or nothing.</summary>
internal static class RuleLevels
{
    private const string Field = "problems";

    public static IReadOnlyDictionary<Rule, Severity?> Read(YamlMap settings, DiagnosticBag diagnostics)
    {
        Dictionary<Rule, Severity?> severities = [];
        if (settings.OptionalMap(Field) is not { } map)
            return severities;
        foreach (Located<string> code in map.Names)
        {
            RuleLevel severity = map.Choice<RuleLevel>(code.Value);
            if (Problems.All.FirstOrDefault(rule => rule.Code == code.Value) is not { } rule)
                diagnostics.Report(Problems.UnknownField, code.At, Problems.Unknown(code.Value), "Write a code as the messages show it, in capitals; `dotnet run -- explain` lists them all.");
            else if (rule.IsFixed && severity != RuleLevel.Error)
                ReportFixed(rule, map.PositionOf(code.Value), diagnostics);
            else
                severities[rule] = SeverityOf(severity);
        }

        return severities;
    }

    private static void ReportFixed(Rule rule, SourcePosition at, DiagnosticBag diagnostics) =>
        diagnostics.Report(
            Problems.InvalidValue, at, $"`{rule.Code}` is always an error: with it a page cannot be built, or is not safe or fair to show.",
            "Remove this line, and mend the problem where it is reported.");

    private static Severity? SeverityOf(RuleLevel severity) => severity switch
    {
        RuleLevel.Error => Severity.Error,
        RuleLevel.Warning => Severity.Warning,
        _ => null,
    };
}
