namespace KneesAfterRunning.Tests;

/// <summary>Every case of <c>tests/Cases</c>, built once, as many side by side as there are cores.</summary>
public sealed class CaseRuns : IAsyncLifetime
{
    /// <summary>What a case needs that not every Git host or editor can hold.</summary>
    private static readonly Dictionary<string, Action<TemporaryFolder>> Preparations = new()
    {
        ["too-large-a-file"] = folder =>
            File.AppendAllText(folder.Combine("input/guides/warming-up.md"), new string('a', 1024 * 1024)),
        ["photographs-that-are-not-taken"] = folder => folder.Write("input/images/too-many-bytes.jpg", new byte[20_000_001]),
        ["drawing-of-too-many-bytes"] = folder =>
            File.AppendAllText(folder.Combine("input/images/knee.svg"), new string(' ', 15_000)),
        ["link-to-nothing"] = folder => File.CreateSymbolicLink(folder.Combine("input/guides/strength.md"), "nothing.md"),
        ["link-to-itself"] = folder => File.CreateSymbolicLink(folder.Combine("input/guides/strength.md"), "strength.md"),
        ["link-out-of-the-input"] = folder =>
        {
            folder.Write("secret.md", "Not for the world.\n");
            File.CreateSymbolicLink(folder.Combine("input/guides/secret.md"), "../../secret.md");
        },
        ["link-to-a-folder-outside"] = folder =>
        {
            folder.Write("outside/secret.md", "Not for the world.\n");
            Directory.CreateSymbolicLink(folder.Combine("input/guides/more"), "../../outside");
        },
        ["link-within-the-input"] = folder =>
            File.CreateSymbolicLink(folder.Combine("input/guides/strength.md"), "warming-up.md"),
    };

    private readonly Dictionary<string, (TemporaryFolder Folder, ProgramRun Run)> _runs = [];

    /// <summary>The names of all cases.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(RepositoryRoot.Combine("tests", "Cases")).Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal)];

    public async ValueTask InitializeAsync() =>
        await Parallel.ForEachAsync(Names, async (name, _) =>
        {
            TemporaryFolder folder = TemporaryFolder.OfCase(name);
            if (Preparations.TryGetValue(name, out Action<TemporaryFolder>? prepare))
                prepare(folder);
            ProgramRun run = await SiteProgram.RunAsync(folder.Path, ArgumentsOf(name));
            lock (_runs)
                _runs.Add(name, (folder, run));
        });

    public ValueTask DisposeAsync()
    {
        foreach ((TemporaryFolder folder, _) in _runs.Values)
            folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal ProgramRun RunOf(string name) => _runs[name].Run;

    internal TemporaryFolder FolderOf(string name) => _runs[name].Folder;

    /// <summary>What the program is asked to do: to build, unless the case has other arguments in <c>arguments.txt</c>.</summary>
    internal static string[] ArgumentsOf(string name)
    {
        string file = RepositoryRoot.Combine("tests", "Cases", name, "arguments.txt");
        return File.Exists(file) ? File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
    }
}
