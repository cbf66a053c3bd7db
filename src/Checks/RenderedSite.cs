using KneesAfterRunning.Checks.Links;
using KneesAfterRunning.Content;

namespace KneesAfterRunning.Checks;

/// <summary>All that the build is about to write.</summary>
/// <param name="Content">What the pages are made of.</param>
/// <param name="Inputs">Every input path, whether or not the site shows it.</param>
/// <param name="Files">Every output path.</param>
/// <param name="Pages">The pages among them, by output path.</param>
internal sealed record RenderedSite(
    Site Content, IReadOnlySet<string> Inputs, IReadOnlySet<string> Files, IReadOnlyDictionary<string, LinkedPage> Pages);
