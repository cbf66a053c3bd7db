using System.Diagnostics;
using System.Text;

namespace KneesAfterRunning.Tests;

/// <summary>The program as a person starts it, in a folder of their own, on <see cref="TestDay"/>.</summary>
internal static class SiteProgram
{
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">What follows the program's name.</param>
    /// <param name="environment">Variables on top of those of the tests.</param>
    public static async Task<ProgramRun> RunAsync(
        string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
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
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
