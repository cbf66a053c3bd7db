using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KneesAfterRunning.Review;

/// <summary>Which lines of the input have changed since a commit, as git knows them.</summary>
internal sealed partial class ChangedLines
{
    /// <summary>With paths from the input folder, and without what a person's own settings may change.</summary>
    private static readonly string[] Diff =
        ["diff", "-U0", "--no-color", "--no-ext-diff", "--relative", "--src-prefix=a/", "--dst-prefix=b/"];

    private readonly Dictionary<string, List<(int First, int Last)>> _byFile = [];

    private ChangedLines()
    {
    }

    /// <param name="reference">A commit, a branch or a tag.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ChangesUnknownException">Git is missing, or knows of no such commit.</exception>
    public static async Task<ChangedLines> SinceAsync(string reference, DirectoryInfo input, CancellationToken cancellation)
    {
        ChangedLines changed = new();
        changed.ReadDiff(await GitAsync(input, reference, [.. Diff, "--end-of-options", reference, "--", "."], cancellation));
        string added = await GitAsync(input, reference, ["ls-files", "--others", "--exclude-standard"], cancellation);
        foreach (string file in added.Split('\n'))
            changed._byFile[file] = [(1, int.MaxValue)];
        return changed;
    }

    /// <summary>Whether one of some lines of a file has changed.</summary>
    public bool Has(string file, int first, int last) =>
        _byFile.TryGetValue(file, out List<(int First, int Last)>? parts)
        && parts.Any(part => part.First <= last && part.Last >= first);

    private void ReadDiff(string diff)
    {
        List<(int, int)> lines = [];
        foreach (string line in diff.Split('\n'))
        {
            if (line.StartsWith("+++ b/", StringComparison.Ordinal))
            {
                _byFile[line["+++ b/".Length..].TrimEnd('\t', '\r')] = lines = [];
            }
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                int first = int.Parse(hunk.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
                Group counted = hunk.Groups["count"];
                int count = counted.Success ? int.Parse(counted.ValueSpan, CultureInfo.InvariantCulture) : 1;
                if (count > 0)
                    lines.Add((first, first + count - 1));
            }
        }
    }

    private static async Task<string> GitAsync(
        DirectoryInfo folder, string reference, string[] arguments, CancellationToken cancellation)
    {
        ProcessStartInfo start = new("git", ["-c", "core.quotepath=off", .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> output = git.StandardOutput.ReadToEndAsync(cancellation);
            Task<string> error = git.StandardError.ReadToEndAsync(cancellation);
            await git.WaitForExitAsync(cancellation);
            return git.ExitCode == 0 ? await output : throw new ChangesUnknownException(MessageFor(await error, reference));
        }
        catch (Win32Exception)
        {
            throw new ChangesUnknownException("`--since` asks git what has changed, but git is not installed.");
        }
    }

    private static string MessageFor(string error, string reference)
    {
        if (error.Contains("not a git repository", StringComparison.OrdinalIgnoreCase))
            return "`--since` asks git what has changed, but the input folder is not in a git repository.";
        if (Unknown().IsMatch(error))
            return $"Git knows no commit, branch or tag `{reference}`. If it is on the server, run `git fetch` first.";
        return $"Git cannot say what has changed since `{reference}`: {error.Split('\n')[0]}";
    }

    [GeneratedRegex("(?:bad|unknown) revision")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^@@ -\S+ \+(?<first>\d+)(?:,(?<count>\d+))? @@")]
    private static partial Regex Hunk();
}
