using System.Text.RegularExpressions;

namespace KneesAfterRunning.Checks;

/// <summary>Finds any of some words or phrases, whole and in any case.</summary>
internal static class WordPattern
{
    /// <summary>Null where there are none.</summary>
    public static Regex? Of(IEnumerable<string> words)
    {
        string[] longestFirst = [.. words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape)];
        return longestFirst.Length == 0
            ? null
            : new Regex($@"(?<![\w-])(?:{string.Join('|', longestFirst)})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
