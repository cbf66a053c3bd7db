using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Commands.New;

/// <summary>Somebody who writes what <c>new</c> has left to be written.</summary>
internal static partial class Author
{
    /// <summary>What fits where a sentence alone does not.</summary>
    private static readonly (string Begins, string Words)[] Fitting =
    [
        ("where it hurts, one or more of", "front"),
        ("how it begins, one of", "gradual"),
        ("when it hurts, one or more of", "downhill"),
        ("what it feels like, one or more of", "dull"),
        ("one of before-a-run", "each-week"),
        ("what sort of work it is, one of guideline", "trial"),
        ("what else runners type", "sore tendon"),
        ("show an exercise in a drawing", "![A squat from the side.](../images/exercise-squat.svg \"Squat: as often as feels right.\")"),
        ("show another exercise in a drawing",
            "![A calf raise from the side.](../images/exercise-raise.svg \"Calf raise: as often as feels right.\")"),
        ("show it in a drawing",
            "![A squat from the side, first tall and then low.](../images/hip.svg \"Most runners point at this place.\")"),
    ];

    /// <summary>
    /// The lines that say that they can be deleted where nothing fits, and those that name what a small site does not have.
    /// </summary>
    private static readonly string[] LeftOut = ["delete this line", "the key of the work in sources.yml"];

    public static string Write(string text)
    {
        int written = 0;
        return string.Join('\n', text.Split('\n')
            .Where(line => !LeftOut.Any(line.Contains))
            .Select(line => Location().Replace(line, place => WordsFor(place.Groups["wanted"].Value, ++written))));
    }

    private static string WordsFor(string wanted, int number)
    {
        string? fitting = Fitting.FirstOrDefault(fitting => wanted.StartsWith(fitting.Begins, StringComparison.Ordinal)).Words;
        string end = wanted.StartsWith("a question", StringComparison.Ordinal) ? "?" : ".";
        return fitting ?? $"Take it easy on day {number}, and walk a little on the next{end}";
    }

    /// <summary>From the mark to the end of its text: a quotation mark, the end of a cell or of the line.</summary>
    [GeneratedRegex("""TODO: (?<wanted>[^"|\r\n]*[^"|\r\n ])""")]
    private static partial Regex Location();
}
