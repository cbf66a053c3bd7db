using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Reports;

/// <summary>What every format must know of a build besides its problems.</summary>
/// <param name="Files">The input, to show lines of it.</param>
/// <param name="InputFolder">The input folder, relative to the folder that the command runs in.</param>
/// <param name="ExplanationLinks">Where codes are explained.</param>
internal sealed record ReportScope(FileSystem Files, string InputFolder, ExplanationLinks ExplanationLinks)
{
    public ReportedDiagnostic Tell(Diagnostic found) => ReportedDiagnostic.Of(found, InputFolder, ExplanationLinks);
}
