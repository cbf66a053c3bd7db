namespace KneesAfterRunning.Commands.New;

/// <summary>Writes a file that was not there.</summary>
internal static class NewFile
{
    /// <exception cref="IOException">There is such a file already.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using FileStream file = new(path, FileMode.CreateNew);
        await file.WriteAsync(content, cancellation);
    }
}
