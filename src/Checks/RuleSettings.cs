using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks;

/// <summary>Finds the rules that the settings name, and reports codes that no rule has and rules that cannot be set.</summary>
internal static class RuleSettings
{
    /// <returns>By rule, its severity on this site; null for rules that are off.</returns>
    public static IReadOnlyDictionary<Rule, Severity?> Resolve(IEnumerable<RuleSetting> settings, DiagnosticBag diagnostics)
    {
        Dictionary<Rule, Severity?> severities = [];
        foreach (RuleSetting setting in settings)
        {
            if (Rules.All.FirstOrDefault(rule => rule.Code == setting.Code.Value) is not { } rule)
                ReportUnknown(setting.Code, diagnostics);
            else if (rule.IsFixed && setting.Setting != SeveritySetting.Error)
                ReportFixed(rule, setting.At, diagnostics);
            else
                severities[rule] = setting.Severity;
        }

        return severities;
    }

    private static void ReportUnknown(Located<string> code, DiagnosticBag diagnostics) => diagnostics.Report(
        YamlMap.UnknownField, code.At, Rules.Unknown(code.Value),
        "Write a code as the messages show it, in capitals; `dotnet run -- explain` lists them all.");

    private static void ReportFixed(Rule rule, SourcePosition at, DiagnosticBag diagnostics) => diagnostics.Report(
        FieldErrors.InvalidValue, at,
        $"`{rule.Code}` is always an error: with it a page cannot be built, or is not safe or fair to show.",
        "Remove this line, and fix the problem where it is reported.");
}
