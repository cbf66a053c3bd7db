using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>What the checks of the site are given.</summary>
/// <param name="Site">All content.</param>
/// <param name="CrossLinks">How its pages point to one another.</param>
/// <param name="Style">The words that the site keeps to.</param>
/// <param name="Licenses">The licences under which pictures may be shown.</param>
/// <param name="Articles">All articles as their authors wrote them.</param>
/// <param name="Inputs">Every input path, in order, whether or not the site shows it.</param>
/// <param name="StrayLinks">Symbolic links that lead out of the input folder, or nowhere.</param>
/// <param name="Cache">The folder of what is kept between builds.</param>
/// <param name="Diagnostics">Where problems are reported.</param>
/// <param name="Cancellation">Ends what takes long.</param>
internal sealed record SiteContext(
    Site Site,
    CrossLinks CrossLinks,
    StyleGuide Style,
    IReadOnlyList<License> Licenses,
    IReadOnlyList<ParsedArticle> Articles,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> StrayLinks,
    string Cache,
    DiagnosticBag Diagnostics,
    CancellationToken Cancellation)
{
    private readonly HashSet<string> _inputs = [.. Inputs];

    /// <summary>Whether there is an input file of that path.</summary>
    public bool InputExists(string path) => _inputs.Contains(path);
}
