using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>What the checks are given.</summary>
/// <param name="Site">All content.</param>
/// <param name="CrossLinks">How its pages point to one another.</param>
/// <param name="Style">The words that the site keeps to.</param>
/// <param name="Licenses">The licences under which pictures may be shown.</param>
/// <param name="Documents">All that the build has made.</param>
/// <param name="Files">The input folder.</param>
/// <param name="Diagnostics">Where problems are reported.</param>
/// <param name="Cancellation">Ends what takes long.</param>
internal sealed record SiteContext(
    Site Site,
    CrossLinks CrossLinks,
    StyleGuide Style,
    IReadOnlyList<License> Licenses,
    IReadOnlyList<Document> Documents,
    FileSystem Files,
    DiagnosticBag Diagnostics,
    CancellationToken Cancellation);
