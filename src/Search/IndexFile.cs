namespace KneesAfterRunning.Search;

/// <summary>A file of the index.</summary>
/// <param name="Name">Its name, within the folder of the search.</param>
/// <param name="Content">Its bytes: JSON.</param>
internal sealed record IndexFile(string Name, byte[] Content);
