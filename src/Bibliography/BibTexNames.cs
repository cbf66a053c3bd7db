namespace KneesAfterRunning.Bibliography;

/// <summary>Reads the names of an entry's authors: <c>Last, First and von Last, First and {An Organisation}</c>.</summary>
internal static class BibTexNames
{
    private const string Others = "others";

    public static IReadOnlyList<string> Read(string latex) =>
        [.. SplitOutsideBraces(latex, char.IsWhiteSpace)
            .Aggregate(new List<List<string>> { new() }, (names, word) =>
            {
                if (word == "and")
                    names.Add([]);
                else
                    names[^1].Add(word);
                return names;
            })
            .Select(words => string.Join(' ', words))
            .Where(name => name.Length > 0 && name != Others)
            .Select(Name)];

    private static string Name(string latex)
    {
        string[] parts = [.. SplitOutsideBraces(latex, letter => letter == ',').Select(part => part.Trim())];
        if (parts.Length > 2)
            return AuthorName.Of($"{LatexText.Plain(parts[0])} {LatexText.Plain(parts[1])}", LatexText.Plain(parts[2]));
        if (parts.Length == 2)
            return AuthorName.Of(LatexText.Plain(parts[0]), LatexText.Plain(parts[1]));
        string[] words = [.. SplitOutsideBraces(latex, char.IsWhiteSpace)];
        int surname = Array.FindIndex(words, word => char.IsLower(LatexText.Plain(word).FirstOrDefault()));
        if (surname < 0)
            surname = words.Length - 1;
        return AuthorName.Of(Join(words[surname..]), Join(words[..surname]));
    }

    private static string Join(string[] words) => LatexText.Plain(string.Join(' ', words));

    /// <summary>What stands between braces is one name, whatever is in it.</summary>
    private static IEnumerable<string> SplitOutsideBraces(string latex, Func<char, bool> isBetween)
    {
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= latex.Length; at++)
        {
            if (at == latex.Length || (depth == 0 && isBetween(latex[at])))
            {
                if (at > start)
                    yield return latex[start..at];
                start = at + 1;
            }
            else
            {
                depth += latex[at] == '{' ? 1 : latex[at] == '}' ? -1 : 0;
            }
        }
    }
}
