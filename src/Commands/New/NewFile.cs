using System.Text;

namespace KneesAfterRunning.Commands.New;

/// <summary>Writes a file that was not there.</summary>
internal static class NewFile
{
    /// <exception cref="IOException">There is such a file already.</exception>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        await using FileStream file = new(path, FileMode.CreateNew);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
