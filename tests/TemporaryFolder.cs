namespace KneesAfterRunning.Tests;

/// <summary>A folder for one test, which is removed with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knees-tests-");

    public string Path => _folder.FullName;

    /// <summary>The names of the files and folders at its top, in order.</summary>
    public IEnumerable<string> Entries =>
        _folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal);

    /// <summary>A folder whose <c>input</c> is a copy of a case's, with the settings that small sites share.</summary>
    public static TemporaryFolder OfCase(string name)
    {
        TemporaryFolder folder = new();
        string input = RepositoryRoot.Combine("tests", "Cases", name, "input");
        foreach (string file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
            folder.Write("input/" + System.IO.Path.GetRelativePath(input, file), File.ReadAllBytes(file));
        if (File.Exists(folder.Combine(SmallSites.Settings)))
            folder.Write(SmallSites.Settings, SmallSites.Complete(folder.Read(SmallSites.Settings)));
        return folder;
    }

    public string Combine(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(Combine(path));

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.WriteAllBytes(Combine(path), content);
    }

    /// <summary>Every file below a folder, by its path in it, with its content.</summary>
    public Dictionary<string, string> ReadAll(string folder) =>
        FilesOf(folder).ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(Combine(folder + "/" + path))));

    /// <summary>When each file below a folder was last written.</summary>
    public Dictionary<string, DateTime> TimesOf(string folder) =>
        FilesOf(folder).ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Combine(folder + "/" + path)));

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Combine(folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Combine(folder), file).Replace('\\', '/'));
}
