namespace KneesAfterRunning.Engine;

/// <summary>Documents that somebody waits for: a build makes them before all others.</summary>
/// <param name="Sources">The input files, by their paths, that they are made from.</param>
/// <param name="Ready">Is told of them once they are made, when nothing has been checked or written yet; the build waits for it.</param>
public sealed record UrgentDocuments(IReadOnlySet<string> Sources, Func<IReadOnlyList<Document>, Task> Ready);
