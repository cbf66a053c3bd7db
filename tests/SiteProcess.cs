using System.Diagnostics;
using System.Text;

namespace KneesAfterRunning.Tests;

/// <summary>
/// The program as the machine starts it, on <see cref="TestDay"/>: for what only a process of its own can show.
/// </summary>
internal static class SiteProcess
{
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">What follows the program's name.</param>
    /// <param name="variables">Environment variables on top of those of the tests.</param>
    public static async Task<ProgramRun> RunAsync(
        string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        using Process process = Start(folder, arguments, variables);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Start(
        string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "site.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = TestDay.Epoch;
        foreach ((string name, string value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
