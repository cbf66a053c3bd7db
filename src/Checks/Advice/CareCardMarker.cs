using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>Tells what was meant as the marker of a care card, however it is written.</summary>
internal static class CareCardMarker
{
    /// <summary>What the marker is where its kind cannot be known.</summary>
    private const string Usual = "WARNING";

    /// <summary>Words of other tools for the same cards.</summary>
    private static readonly Dictionary<string, string> Kinds =
        CareLevels.Kinds.Select(kind => (kind, kind)).Concat([("DANGER", "CAUTION"), ("EMERGENCY", "CAUTION"), ("INFO", "NOTE")])
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// <c>[WARNING]</c>, <c>![WARNING]</c>, <c>[! WARNING ]</c>, <c>[!WARNNG]</c>, <c>:::warning</c> or <c>!!! warning</c>.
    /// </summary>
    /// <returns>The kind of card that was meant; null where the line begins with no such thing.</returns>
    public static string? LikeIn(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> \t");
        if (line.StartsWith(":::", StringComparison.Ordinal))
            return FirstWord(line.TrimStart(": {.")) is { IsEmpty: false } word ? KindOf(word) ?? Usual : null;
        if (line.StartsWith("!!!", StringComparison.Ordinal))
            return KindOf(FirstWord(line.TrimStart("! ")));

        line = line.TrimStart("\\!*_ ");
        int end = line.IndexOf(']');
        if (end < 0 || line[0] != '[' || (end + 1 < line.Length && line[end + 1] is '(' or '['))
            return null;
        ReadOnlySpan<char> inner = line[1..end].Trim();
        ReadOnlySpan<char> kind = inner.Trim("!\\*_ ");
        return KindOf(kind) ?? (inner.StartsWith('!') && kind.Length > 0 && FirstWord(kind).Length == kind.Length ? Usual : null);
    }

    /// <summary><c>**Warning:**</c>, <c>Note!</c> or <c>TIP</c> alone, at the beginning of a quotation.</summary>
    public static string? WordIn(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> \t*_");
        ReadOnlySpan<char> word = FirstWord(line);
        ReadOnlySpan<char> after = line[word.Length..].Trim().TrimStart("*_");
        return after.IsEmpty || after[0] is ':' or '!' ? KindOf(word) : null;
    }

    private static string? KindOf(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out string? kind) ? kind : null;

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        return line[..end];
    }
}
