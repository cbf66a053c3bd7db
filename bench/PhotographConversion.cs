using System.Diagnostics;
using System.Globalization;
using NetVips;

namespace KneesAfterRunning.Bench;

/// <summary>
/// How long a site takes to build whose photographs, of 24 megapixels each, are converted for the first time, and once
/// more when they are kept; and how much memory the process has at its peak. The photographs are made up: the detail of
/// fractal noise over a gradient, with the grain of a sensor. Every fourth is progressive, which must be held as a whole.
/// </summary>
internal static class PhotographConversion
{
    private const int Width = 6000;
    private const int Height = 4000;

    /// <summary>How often the peak of the process is read.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public static async Task MeasureAsync(int count)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("knees-bench-");
        try
        {
            WriteSite(folder.FullName, count);
            long bytes = Directory.EnumerateFiles(Path.Combine(folder.FullName, "input", "images"))
                .Sum(file => new FileInfo(file).Length);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"{count} photographs of {Width} by {Height} pixels, {bytes / 1e6:0.0} MB, {Environment.ProcessorCount} cores"));
            foreach (string what in new[] { "converted", "kept" })
            {
                (TimeSpan time, long peak) = await BuildAsync(folder.FullName);
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{what,-10}{time.TotalSeconds,8:0.0} s{peak / 1e6,8:0} MB at the peak"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteSite(string folder, int count)
    {
        string input = Directory.CreateDirectory(Path.Combine(folder, "input", "images")).Parent!.FullName;
        File.WriteAllText(Path.Combine(input, "site.yml"),
            "title: Knees\ndescription: Knees.\nhost: https://knees.example\nlanguage: en\npublisher: a club\n");
        File.WriteAllText(Path.Combine(input, "licenses.yml"),
            "- id: MIT\n  name: MIT\n  url: https://opensource.org/license/mit\n  use: allowed\n");
        List<string> page = ["---", "title: Knees", "summary: Knees.", "---", ""];
        for (int number = 0; number < count; number++)
        {
            string name = $"p{number}.jpg";
            WritePhotograph(Path.Combine(input, "images", name), number);
            File.WriteAllText(Path.Combine(input, "images", name + ".yml"),
                "title: A road\ncreator: A runner\nsource: own work\nlicense: MIT\n");
            page.AddRange([$"![A road, number {number}.](images/{name} \"Caption {number}.\")", ""]);
        }

        File.WriteAllLines(Path.Combine(input, "index.md"), page);
    }

    private static void WritePhotograph(string path, int seed)
    {
        using Image large = Image.Perlin(Width, Height, cellSize: 512, seed: seed);
        using Image small = Image.Perlin(Width, Height, cellSize: 24, seed: seed + 1);
        using Image grain = Image.Gaussnoise(Width, Height, sigma: 3, mean: 0, seed: seed);
        using Image ramp = Image.Xyz(Width, Height)[1] * (160.0 / Height);
        using Image grey = ramp + ((large + 1) * 30) + ((small + 1) * 12) + grain;
        using Image colours = grey.Bandjoin(grey * 0.85, 235 - (grey * 0.6)).Cast(Enums.BandFormat.Uchar);
        using Image photograph = colours.Copy(interpretation: Enums.Interpretation.Srgb);
        photograph.Jpegsave(path, q: 88, interlace: seed % 4 == 3);
    }

    private static async Task<(TimeSpan Time, long Peak)> BuildAsync(string folder)
    {
        long start = Stopwatch.GetTimestamp();
        using Process build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "site.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        Task<string> output = build.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!build.WaitForExit(Look))
        {
            build.Refresh();
            peak = Math.Max(peak, build.HasExited ? 0 : build.PeakWorkingSet64);
        }

        return build.ExitCode == 0
            ? (Stopwatch.GetElapsedTime(start), peak)
            : throw new InvalidOperationException($"The site does not build:\n{await output}");
    }
}
