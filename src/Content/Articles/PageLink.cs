namespace KneesAfterRunning.Content.Articles;

/// <summary>A link to another page as its author wrote it, by file or by id.</summary>
/// <param name="File">Path in the input folder; null for a link by id.</param>
/// <param name="Id">Id of the page; null for a link by file.</param>
public sealed record PageLink(string? File, string? Id);
