using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The browser on this machine; where there is none, it is got.</summary>
internal static class ChromiumProgram
{
    private const string Variable = "CHROME_PATH";

    private const string Missing =
        $"The browser tests need Chromium, and it could not be got: install it (Debian: apt-get install chromium), or set {Variable} to the program of a Chromium or Chrome.";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        .. new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86,
            Environment.SpecialFolder.LocalApplicationData }
            .Select(folder => Path.Combine(Environment.GetFolderPath(folder), "Google", "Chrome", "Application", "chrome.exe")),
    ];

    /// <summary>The path of the program.</summary>
    /// <exception cref="InvalidOperationException">There is none and none can be got; the message says how to.</exception>
    public static async Task<string> FindAsync(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
            return File.Exists(chosen)
                ? chosen
                : throw new InvalidOperationException($"{Variable} is {chosen}, and there is no such file.");
        if (Installed(playwright) is { } installed)
            return installed;
        await InstallAsync();
        if (Installed(playwright) is { } found)
            return found;
        await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        return Installed(playwright) ?? throw new InvalidOperationException(Missing);
    }

    private static string? Installed(IPlaywright playwright) =>
        UsualPlaces.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);

    /// <summary>From the system's packages, on Debian and its like, where the tests run as root.</summary>
    private static async Task InstallAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            return;
        if (await SucceedsAsync("apt-get", "update"))
            await SucceedsAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static async Task<bool> SucceedsAsync(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
