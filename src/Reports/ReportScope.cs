using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Reports;

/// <summary>What every format must know of a build besides its problems.</summary>
/// <param name="Files">The input, to show lines of it.</param>
/// <param name="InputFolder">The input folder, relative to the folder that the command runs in.</param>
/// <param name="Explained">Where codes are explained.</param>
internal sealed record ReportScope(FileSystem Files, string InputFolder, Explained Explained)
{
    public ReportedProblem Tell(Diagnostic found) => ReportedProblem.Of(found, InputFolder, Explained);
}
