using System.Diagnostics;
using System.Globalization;

namespace KneesAfterRunning.Bench;

/// <summary>How long <c>check</c> takes on the site of this repository, from the start of the process to its end.</summary>
internal static class CheckTime
{
    private const int Runs = 15;

    /// <param name="programs">Builds of the generator, which take turns so that a busy hour is one for all of them.</param>
    public static async Task MeasureAsync(IReadOnlyList<string> programs)
    {
        List<double>[] times = [.. programs.Select(_ => new List<double>())];
        for (int run = 0; run < Runs; run++)
        {
            for (int program = 0; program < programs.Count; program++)
                times[program].Add((await CheckAsync(programs[program])).TotalMilliseconds);
        }

        Console.WriteLine($"{Runs} runs each, {Environment.ProcessorCount} cores; whole process, in milliseconds");
        foreach ((string program, List<double> measured) in programs.Zip(times))
        {
            measured.Sort();
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"least {measured[0],6:0}   median {measured[Runs / 2],6:0}   most {measured[^1],6:0}   {program}"));
        }
    }

    private static async Task<TimeSpan> CheckAsync(string program)
    {
        long start = Stopwatch.GetTimestamp();
        using Process check = Process.Start(new ProcessStartInfo(program, ["check"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        string output = await check.StandardOutput.ReadToEndAsync();
        await check.WaitForExitAsync();
        return check.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start)
            : throw new InvalidOperationException($"{program} finds something wrong, so its time says nothing:\n{output}");
    }
}
