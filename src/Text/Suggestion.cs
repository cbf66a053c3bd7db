namespace KneesAfterRunning.Text;

/// <summary>Finds what somebody may have meant by a word that is not known.</summary>
internal static class Suggestion
{
    /// <summary>Letters that must be written before a longer word counts as begun.</summary>
    private const int LeastBeginning = 4;

    /// <summary>" Did you mean `x`?" for the nearest of the known words, or nothing where none is near.</summary>
    public static string For(string written, IEnumerable<string> known) =>
        Nearest(written, known) is { } best ? $" Did you mean `{best}`?" : "";

    /// <summary>The nearest of the known words; null where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        int near = Math.Max(2, written.Length / 3);
        return known
            .Select(word => (Word: word, Distance: EditDistance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= near
                || (written.Length >= LeastBeginning && candidate.Word.StartsWith(written, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein distance: the least number of letters to add, drop or change.</summary>
    private static int EditDistance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
