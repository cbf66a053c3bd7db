using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>What the checks of finished pages are given.</summary>
/// <param name="Site">What the pages are made of.</param>
/// <param name="Inputs">Every input path, whether or not the site shows it.</param>
/// <param name="Outputs">All that the build is about to write.</param>
/// <param name="Diagnostics">Where problems are reported.</param>
/// <param name="Cancellation">Ends what takes long.</param>
internal sealed record OutputContext(
    Site Site, IReadOnlySet<string> Inputs, IReadOnlyList<OutputFile> Outputs, DiagnosticBag Diagnostics,
    CancellationToken Cancellation)
{
    /// <summary>The files that are not there only to lead on to another.</summary>
    public IEnumerable<OutputFile> WithoutRedirects => Outputs.Where(file => !file.IsRedirect);
}
