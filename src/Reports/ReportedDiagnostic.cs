using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Reports;

/// <summary>One problem as every format reports it.</summary>
/// <param name="Code">Such as <c>KNEE012</c>.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="File">Path relative to the folder that the command runs in, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">In UTF-16 code units, counted from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
/// <param name="More">Where the code is explained: an address, or the command that explains it.</param>
internal sealed record ReportedDiagnostic(
    string Code, string Severity, string File, int Line, int Column, string Message, string Help, string More)
{
    public const string Error = "error";

    public const string Warning = "warning";

    public static ReportedDiagnostic Of(Diagnostic found, string inputFolder, ExplanationLinks explained) => new(
        found.Rule.Code,
        NameOf(found.Rule.Severity),
        Printable.Line(Path.Combine(inputFolder, found.At.File).Replace('\\', '/')),
        found.At.Line,
        found.At.Column,
        Printable.Line(found.Message),
        Printable.Line(found.Help),
        explained.In(found.Rule));

    public static string NameOf(Severity severity) => severity == Diagnostics.Severity.Error ? Error : Warning;
}
