using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace KneesAfterRunning.Engine;

/// <summary>
/// The input folder, which is only read, and the output folder, which is replaced as a whole: files are written
/// beside it and swapped in when all of them are there.
/// </summary>
internal sealed class FileSystem
{
    /// <summary>Marks a folder as one that the build made and may therefore replace.</summary>
    public const string Marker = ".generated";

    private const string StagingEnding = ".staging";
    private const string ReplacedEnding = ".old";
    private const string MarkerText = "This folder is made by the build, and replaced by the next one.\n";

    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _input;
    private readonly string _output;
    private readonly Dictionary<string, string> _files;

    /// <param name="input">The folder to read.</param>
    /// <param name="output">The folder to replace. It need not exist.</param>
    public FileSystem(string input, string output)
    {
        _input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        _output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        ILookup<bool, FileSystemInfo> byLink = Entries().ToLookup(entry => entry.LinkTarget is not null);
        HashSet<string> inside = [.. byLink[false].Select(file => file.FullName)];
        ILookup<bool, FileSystemInfo> links = byLink[true].ToLookup(link => LeadsTo(link, inside));
        _files = byLink[false].Concat(links[true]).ToDictionary(RelativePath, file => file.FullName);
        InputFiles = [.. _files.Keys.Order(StringComparer.Ordinal)];
        StrayLinks = [.. links[false].Select(RelativePath).Order(StringComparer.Ordinal)];
    }

    /// <summary>Where a build keeps what is slow to make and depends on nothing but the input: beside the input folder.</summary>
    public string Cache => Path.Combine(Path.GetDirectoryName(_input) ?? _input, ".cache");

    /// <summary>Every file under the input folder, as relative paths with forward slashes, in order.</summary>
    public IReadOnlyList<string> InputFiles { get; }

    /// <summary>Symbolic links that do not lead to an input file, and so are never followed.</summary>
    public IReadOnlyList<string> StrayLinks { get; }

    private string Staging => _output + StagingEnding;

    private string Replaced => _output + ReplacedEnding;

    public bool InputExists(string path) => _files.ContainsKey(path);

    /// <summary>Where an input file is on this machine, for what is not to be read as a whole.</summary>
    public string PathOfInput(string path) => _files[path];

    public Task<byte[]> ReadInputAsync(string path, CancellationToken cancellation) =>
        File.ReadAllBytesAsync(_files[path], cancellation);

    /// <summary>
    /// The first of the folders that a build replaces or removes which holds files of somebody else; null where none does.
    /// </summary>
    public static string? FindForeignFolder(string output)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return new[] { path, path + StagingEnding, path + ReplacedEnding }.FirstOrDefault(folder =>
            Directory.Exists(folder)
            && !File.Exists(Path.Combine(folder, Marker))
            && Directory.EnumerateFileSystemEntries(folder).Any());
    }

    /// <summary>Empties the place beside the output folder in which files are collected.</summary>
    internal void BeginStaging()
    {
        RecoverFromKilledBuild();
        DeleteIfThere(Staging);
        _written.Clear();
        Directory.CreateDirectory(Staging);
        File.WriteAllText(Path.Combine(Staging, Marker), MarkerText);
    }

    /// <summary>Writes a file beside the output folder. Of two with one path the first stays.</summary>
    /// <exception cref="InvalidOperationException">The destination leaves the output folder: a fault of the
    /// generator.</exception>
    internal async Task WriteOutputAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        string target = Path.GetFullPath(Path.Combine(Staging, path));
        if (!target.StartsWith(Staging + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{path}' is no place in the output folder.");
        if (!_written.TryAdd(path, true))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using FileStream file = new(target, FileMode.CreateNew);
        await file.WriteAsync(content, cancellation);
    }

    /// <summary>Puts the new files in place of the old, in two renames; those with the same bytes keep their times.</summary>
    internal void PublishStaging()
    {
        if (Directory.Exists(_output))
        {
            KeepTimesOfUnchangedFiles();
            Directory.Move(_output, Replaced);
        }

        Directory.Move(Staging, _output);
        DeleteIfThere(Replaced);
    }

    private static bool LeadsTo(FileSystemInfo link, HashSet<string> files)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { } target && files.Contains(target.FullName);
        }
        catch (IOException)
        {
            // Links that lead to one another in a circle.
            return false;
        }
    }

    /// <summary>Deletes a folder, its marker last: one that is left half deleted is still known as the build's own.</summary>
    private static void DeleteIfThere(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (string inner in Directory.EnumerateDirectories(folder))
            Directory.Delete(inner, recursive: true);
        foreach (string file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != Marker))
            File.Delete(file);
        Directory.Delete(folder, recursive: true);
    }

    private string RelativePath(FileSystemInfo entry) => Path.GetRelativePath(_input, entry.FullName).Replace('\\', '/');

    /// <summary>The files and links of the input folder. A link to a folder is not entered.</summary>
    private FileSystemEnumerable<FileSystemInfo> Entries() =>
        new(_input, (ref entry) => entry.ToFileSystemInfo(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>A build that was killed between the two renames has left the last good site under another name.</summary>
    private void RecoverFromKilledBuild()
    {
        if (Directory.Exists(Replaced) && !Directory.Exists(_output))
            Directory.Move(Replaced, _output);
        DeleteIfThere(Replaced);
    }

    private void KeepTimesOfUnchangedFiles()
    {
        foreach (string file in Directory.EnumerateFiles(Staging, "*", SearchOption.AllDirectories))
        {
            FileInfo old = new(Path.Combine(_output, Path.GetRelativePath(Staging, file)));
            if (old.Exists && old.Length == new FileInfo(file).Length
                && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(file)))
                File.SetLastWriteTimeUtc(file, old.LastWriteTimeUtc);
        }
    }
}
