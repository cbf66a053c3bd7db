using System.Security.Cryptography;
using System.Text;
using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Reports;

/// <summary>Tells code scanning and editors what is wrong.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The name and version of the fingerprint: what it is made of.</summary>
    private const string Fingerprint = "codeFileAndMessage/v1";

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, ReportScope scope, Stream output)
    {
        Rule[] problems =
            [.. diagnostics.Select(found => found.Rule.Code).Distinct().Order(StringComparer.Ordinal)
                .Select(code => Rules.ByCode(code)!)];
        SarifLog.Run run = new(
            new(new("Knees After Running", "The checks of the site Knees After Running",
                [.. problems.Select(rule => RuleOf(rule, scope))])),
            "utf16CodeUnits",
            ResultsOf([.. diagnostics.Select(scope.Tell)], [.. problems.Select(rule => rule.Code)]));
        ReportJson.Write(new SarifLog(Schema, "2.1.0", [run]), output);
    }

    private static SarifLog.Rule RuleOf(Rule rule, ReportScope scope)
    {
        Explanation explanation = ExplanationText.Read(rule);
        return new(
            rule.Code, new(explanation.Title), new(explanation.Text), new(explanation.ToPlainText(), explanation.ToMarkdown()),
            scope.ExplanationLinks.AddressOf(rule), new(ReportedDiagnostic.NameOf(rule.Severity)));
    }

    private static List<SarifLog.Result> ResultsOf(IReadOnlyList<ReportedDiagnostic> reported, string[] codes)
    {
        List<SarifLog.Result> results = [];
        Dictionary<string, int> seen = [];
        foreach (ReportedDiagnostic rule in reported)
        {
            string same = $"{rule.Code}\n{rule.File}\n{rule.Message}";
            int count = seen[same] = seen.GetValueOrDefault(same) + 1;
            results.Add(new(
                rule.Code, Array.IndexOf(codes, rule.Code), rule.Severity, new($"{rule.Message} {rule.Help}"),
                [new(new(new(UriOf(rule.File)), new(rule.Line, rule.Column)))],
                new Dictionary<string, string> { [Fingerprint] = $"{HashOf(same)}:{count}" }));
        }

        return results;
    }

    /// <summary>A relative reference, as RFC 3986 writes it.</summary>
    private static string UriOf(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The line is no part of it: a problem that moves is the same.</summary>
    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..8));
}
