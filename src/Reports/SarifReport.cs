using System.Security.Cryptography;
using System.Text;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;

namespace KneesAfterRunning.Reports;

/// <summary>Tells code scanning and editors what is wrong.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The name and version of the fingerprint: what it is made of.</summary>
    private const string Fingerprint = "codeFileAndMessage/v1";

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, ReportScope scope, Stream output)
    {
        Problem[] problems =
            [.. diagnostics.Select(found => found.Problem.Code).Distinct().Order(StringComparer.Ordinal).Select(code => Problems.ByCode(code)!)];
        SarifLog.Run run = new(
            new(new("Knees After Running", "The checks of the site Knees After Running", [.. problems.Select(problem => RuleOf(problem, scope))])),
            "utf16CodeUnits",
            ResultsOf([.. diagnostics.Select(scope.Tell)], [.. problems.Select(problem => problem.Code)]));
        ReportJson.Write(new SarifLog(Schema, "2.1.0", [run]), output);
    }

    private static SarifLog.Rule RuleOf(Problem problem, ReportScope scope)
    {
        Explanation explanation = ExplanationText.Read(problem);
        return new(
            problem.Code, new(explanation.Title), new(explanation.Text), new(explanation.ToPlainText(), explanation.ToMarkdown()),
            scope.Explained.AddressOf(problem), new(ReportedProblem.NameOf(problem.Severity)));
    }

    private static List<SarifLog.Result> ResultsOf(IReadOnlyList<ReportedProblem> reported, string[] codes)
    {
        List<SarifLog.Result> results = [];
        Dictionary<string, int> seen = [];
        foreach (ReportedProblem problem in reported)
        {
            string same = $"{problem.Code}\n{problem.File}\n{problem.Message}";
            int count = seen[same] = seen.GetValueOrDefault(same) + 1;
            results.Add(new(
                problem.Code, Array.IndexOf(codes, problem.Code), problem.Severity, new($"{problem.Message} {problem.Help}"),
                [new(new(new(UriOf(problem.File)), new(problem.Line, problem.Column)))],
                new Dictionary<string, string> { [Fingerprint] = $"{HashOf(same)}:{count}" }));
        }

        return results;
    }

    /// <summary>A relative reference, as RFC 3986 writes it.</summary>
    private static string UriOf(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The line is no part of it: a problem that moves is the same.</summary>
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..8));
}
