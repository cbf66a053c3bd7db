using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>What keeps the fields of a page from being read as its front matter.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
internal sealed record FrontMatterError(int Line, string Message, string Help)
{
    /// <summary>KNEE010: page without front matter.</summary>
    public static readonly Rule MissingFrontMatter = Rule.Fixed("KNEE010");

    /// <summary>What a word processor or a hand makes of three hyphens.</summary>
    private const string Dashes = "-–—―−_=*~ ";

    /// <summary>The first fault of a page; null where its front matter can be read.</summary>
    public static FrontMatterError? In(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0 || !FrontMatter.IsFence(lines[first]))
            return OfBeginning(lines, first);

        int close = Array.FindIndex(lines, first + 1, FrontMatter.IsFence);
        int like = Array.FindIndex(lines, first + 1, line => !IsOfFields(line) && line.Trim().Length > 0);
        if (like >= 0 && IsLikeFence(lines[like]) && (close < 0 || close > like))
            return Misspelt(lines, like, "ends");
        if (close < 0)
        {
            int after = Array.FindIndex(lines, first + 1, line => !IsOfFields(line));
            return new(after < 0 ? lines.Length : after, "The front matter that begins with the first `---` never ends.",
                "Put a line `---` after the last field, which seems to be on this line.");
        }

        if (first > 0)
            return new(1, "The page does not begin with `---`, so its front matter is not read as such.",
                "Remove what stands above the first `---`, also if it is an empty line.");
        int next = Array.FindIndex(lines, close + 1, FrontMatter.IsFence);
        return next > close + 1 && lines[(close + 1)..next].All(IsOfFields)
            ? new(close + 1, "This `---` stands among the fields, and so ends the front matter too early.",
                "Remove it: `---` stands before the first field and after the last.")
            : null;
    }

    private static FrontMatterError OfBeginning(string[] lines, int first)
    {
        if (first >= 0 && IsField(lines[first]))
            return new(first + 1, "The fields of this page stand without a line `---` above them.",
                "Put a line `---` above the first field; another stands below the last.");
        int fields = Array.FindIndex(lines, IsField);
        int open = fields - 1;
        if (open >= 0 && open == first && IsLikeFence(lines[open]))
            return Misspelt(lines, open, "begins");
        if (open > first && FrontMatter.IsFence(lines[open]))
        {
            return new(
                first + 1, $"Words stand above the front matter, which begins in line {open + 1}.",
                "Move them below its second `---`, or remove them: a word to those who look at the change belongs in the pull request.");
        }

        return new(
            1, "This page does not begin with front matter: fields between two lines of `---`.",
            "Begin the file with `---`, its fields, and `---`. A page beside it shows which: at least `title` and `summary`.");
    }

    private static FrontMatterError Misspelt(string[] lines, int index, string does) => new(
        index + 1, $"`{lines[index].Trim()}` is not the line of three hyphens that {does} the front matter.",
        "Write `---` in its place, without spaces; some programs make one long dash of three hyphens.");

    private static bool IsLikeFence(string line) =>
        line.Trim() is { Length: > 0 } trimmed and not "-" && trimmed.All(Dashes.Contains);

    private static bool IsField(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && line[..colon].All(letter => char.IsAsciiLetterLower(letter) || letter == '_');

    private static bool IsOfFields(string line) =>
        line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || IsField(line);
}
