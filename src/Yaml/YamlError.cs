using YamlDotNet.Core;

namespace KneesAfterRunning.Yaml;

/// <summary>Why YAML does not parse, in words for a person, with the place to fix.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
internal sealed record YamlError(int Line, int Column, string Message, string Help)
{
    /// <summary>
    /// How far from the place that the parser names the cause is looked for, by likeliness: a line below where a tab begins
    /// it, lines above where a value ran on.
    /// </summary>
    private static readonly int[] Near = [0, -1, 1, -2];

    /// <summary>How far above a quote may have been left open.</summary>
    private const int FarthestQuote = 40;

    /// <summary>How far below a tab may stand.</summary>
    private const int FarthestTab = 5;

    /// <summary>How far below a bracket may have been left open.</summary>
    private const int FarthestBracket = 3;

    public static YamlError Of(string text, YamlException fault)
    {
        string[] lines = text.Split('\n');
        int at = Math.Clamp((int)fault.Start.Line - 1, 0, lines.Length - 1);
        if (Duplicate(fault) is { } field)
            return new(at, Math.Max(0, (int)fault.Start.Column - 1), $"The field `{field}` stands twice in one entry.",
                "Remove one of the two; or, where the second begins another entry, put `- ` before it.");
        if (fault.Data.Contains(typeof(YamlError)))
            return new(at, Math.Max(0, (int)fault.Start.Column - 1), fault.Message, (string)fault.Data[typeof(YamlError)]!);
        if (Enumerable.Range(at, Math.Min(lines.Length - at, FarthestTab)).Where(line => BeginsWithTab(lines[line])).Cast<int?>()
            .FirstOrDefault() is { } tab)
            at = tab;
        return Near.Select(near => at + near).Where(line => line >= 0 && line < lines.Length)
                .Select(line => YamlLine.Parse(lines[line]).FaultAt(line, isNamed: line == at))
                    .FirstOrDefault(found => found is not null)
            ?? Enumerable.Range(1, FarthestQuote).Select(back => at - back).Where(line => line >= 0)
                .Select(line => YamlLine.Parse(lines[line]).OpenQuote(line)).FirstOrDefault(found => found is not null)
            ?? Enumerable.Range(at, Math.Min(lines.Length - at, FarthestBracket))
                .Select(line => YamlLine.Parse(lines[line]).OpenBracket(line)).FirstOrDefault(found => found is not null)
            ?? Enumerable.Range(at, lines.Length - at).Where(line => BeginsWithTab(lines[line]))
                .Select(line => YamlLine.Parse(lines[line]).FaultAt(line, isNamed: false))
                .FirstOrDefault(found => found is not null)
            ?? new(at, lines[at].Length - lines[at].TrimStart().Length, "This line does not fit the lines above it.",
                "Write one field a line, as `name: value`, with as many spaces before it as the other fields of its entry have; begin each entry of a list with `- `.");
    }

    private static bool BeginsWithTab(string line) =>
        line[..(line.Length - line.TrimStart().Length)].Contains('\t', StringComparison.Ordinal);

    private static string? Duplicate(YamlException fault)
    {
        const string Start = "Duplicate key ";
        int start = fault.Message.IndexOf(Start, StringComparison.Ordinal);
        return start < 0 ? null : fault.Message[(start + Start.Length)..].Trim().TrimEnd('.');
    }
}
