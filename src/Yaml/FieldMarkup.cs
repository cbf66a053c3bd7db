namespace KneesAfterRunning.Yaml;

/// <summary>Marks of Markdown and HTML, which fields do not read.</summary>
internal static class FieldMarkup
{
    private static readonly string[] Tags =
        ["b", "i", "em", "strong", "sub", "sup", "br", "p", "u", "a", "span", "div", "h1", "h2", "h3", "li", "ul", "ol", "code"];

    /// <summary>The first such mark, and what to do; null where none exists.</summary>
    public static (string Mark, string Help)? In(string value)
    {
        if (value.IndexOf("**", StringComparison.Ordinal) is >= 0 and var bold
            && value.IndexOf("**", bold + 2, StringComparison.Ordinal) > 0)
            return ("**", "Leave the stars out.");
        if (value.Contains("[@", StringComparison.Ordinal))
            return ("[@",
                "Leave the citation out: fields cite by `sources: [key]`, where they have it, and articles in their text.");
        if (value.Contains("](", StringComparison.Ordinal))
            return ("](", "Leave the link out, and keep its words.");
        for (int at = value.IndexOf('<', StringComparison.Ordinal); at >= 0; at = value.IndexOf('<', at + 1))
        {
            int start = at + 1 < value.Length && value[at + 1] == '/' ? at + 2 : at + 1;
            int end = start;
            while (end < value.Length && char.IsAsciiLetterOrDigit(value[end]))
                end++;
            if (end < value.Length && value[end] is '>' or '/' or ' ' && Tags.Contains(value[start..end].ToLowerInvariant())
                && value.IndexOf('>', end) is > 0 and var close)
                return (value[at..(close + 1)], "Leave the tag out.");
        }

        return null;
    }
}
