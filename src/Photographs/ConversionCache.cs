using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KneesAfterRunning.Photographs;

/// <summary>
/// Keeps what photographs were converted to, by what went into it: the photograph's bytes, its credit, the settings and
/// the version of libvips. An entry that is damaged counts as none. The folder can be deleted at any time.
/// </summary>
/// <param name="folder">Where the entries are; it need not exist.</param>
internal sealed class ConversionCache(string folder)
{
    private const string ListFile = "files.json";

    private static string LibvipsVersion { get; } = typeof(ConversionCache).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "Libvips").Value!;

    /// <summary>The files of a photograph from the cache, or else converted now.</summary>
    public async Task<Conversion> ConvertAsync(string path, byte[] credit, CancellationToken cancellation)
    {
        string entry = Path.Combine(folder, await KeyOfAsync(path, credit, cancellation));
        if (await ReadAsync(entry, cancellation) is { } kept)
            return new(kept, Fault: null);
        Conversion conversion = PhotographConverter.Convert(path, credit);
        if (conversion.Fault is null)
            await TryKeepAsync(entry, conversion.Files, cancellation);
        return conversion;
    }

    private static async Task<string> KeyOfAsync(string path, byte[] credit, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes($"{PhotographConverter.Settings} {LibvipsVersion}")));
        hash.AppendData(SHA256.HashData(credit));
        await using FileStream photograph = File.OpenRead(path);
        hash.AppendData(await SHA256.HashDataAsync(photograph, cancellation));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <returns>Null where there is no entry, or one that is not as it was written.</returns>
    private static async Task<IReadOnlyList<ConvertedFile>?> ReadAsync(string entry, CancellationToken cancellation)
    {
        try
        {
            KeptFile[] list =
                JsonSerializer.Deserialize<KeptFile[]>(
                    await File.ReadAllBytesAsync(Path.Combine(entry, ListFile), cancellation)) ?? [];
            List<ConvertedFile> files = [];
            foreach (KeptFile file in list)
            {
                byte[] content = await File.ReadAllBytesAsync(Path.Combine(entry, file.Name), cancellation);
                if (HashOf(content) != file.Sha256)
                    return null;
                files.Add(new(file.Ending, file.Width, file.Height, content));
            }

            return files.Count > 0 ? files : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes an entry beside its place and moves it there, so that a build that is killed leaves none in part.
    /// </summary>
    private static async Task TryKeepAsync(string entry, IReadOnlyList<ConvertedFile> files, CancellationToken cancellation)
    {
        string unfinished = $"{entry}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(unfinished);
            foreach (ConvertedFile file in files)
                await File.WriteAllBytesAsync(Path.Combine(unfinished, KeptFile.Of(file).Name), file.Content, cancellation);
            await File.WriteAllBytesAsync(
                Path.Combine(unfinished, ListFile), JsonSerializer.SerializeToUtf8Bytes(files.Select(KeptFile.Of)), cancellation);
            if (Directory.Exists(entry))
                Directory.Delete(entry, recursive: true);
            Directory.Move(unfinished, entry);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written, or another build that was first: this one only goes without.
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private sealed record KeptFile(string Ending, int Width, int Height, string Sha256)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Name => $"{Width}.{Ending}";

        public static KeptFile Of(ConvertedFile file) => new(file.Ending, file.Width, file.Height, HashOf(file.Content));
    }
}
