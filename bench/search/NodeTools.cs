using System.ComponentModel;
using System.Diagnostics;

namespace KneesAfterRunning.Bench.Search;

/// <summary>Runs node, with what npm installs for this comparison.</summary>
/// <param name="folder">The folder of <c>package.json</c>.</param>
internal sealed class NodeTools(string folder)
{
    /// <summary>Installs what the lock file names, where that has not been done.</summary>
    /// <exception cref="InvalidOperationException">npm is not there, or fails.</exception>
    public void Install()
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Start("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    }

    /// <summary>Runs a script of this folder, or one that npm has installed in it.</summary>
    /// <param name="script">Its path in this folder.</param>
    /// <param name="arguments">Its arguments; paths are from the present folder.</param>
    /// <exception cref="InvalidOperationException">node is not there, or the script fails.</exception>
    public void Run(string script, params string[] arguments) =>
        Start("node", ["--max-old-space-size=8192", Path.Combine(folder, script), .. arguments], Environment.CurrentDirectory);

    private static void Start(string program, string[] arguments, string workingFolder)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> said = process.StandardOutput.ReadToEndAsync();
            string complaint = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{said.Result}{complaint}");
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"The comparison of searches needs {program}: install Node.js 20 or later. Nothing else of the project does.");
        }
    }
}
