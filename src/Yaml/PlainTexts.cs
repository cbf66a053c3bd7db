using KneesAfterRunning.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>Texts without quotation marks that parse, but not as their author meant them.</summary>
internal static class PlainTexts
{
    /// <summary>KNEE121: value that is cut off.</summary>
    public static readonly Rule CutByComment = Rule.Error("KNEE121");

    private const string Opening = "“‘„";

    private const string Closing = "”’“";

    public static void Inspect(YamlNode? root, string text, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        string[] lines = text.Contains(" #", StringComparison.Ordinal) ? text.Split('\n') : [];
        foreach (YamlScalarNode node in root?.AllNodes.OfType<YamlScalarNode>()
            .Where(node => node.Style == ScalarStyle.Plain) ?? [])
        {
            if (node.Value is not { Length: > 0 } value)
                continue;
            if (IsInCurlyQuotes(value))
            {
                diagnostics.Report(
                    FieldErrors.InvalidValue, new(file, (int)node.Start.Line + linesBefore, (int)node.Start.Column),
                    $"Curly quotation marks stand around `{value}`, and readers would see them.",
                    $"Type straight ones in their place, or none: `\"{value.Trim('“', '”', '„', '‘', '’')}\"`.");
            }

            if (lines.Length > 0 && CommentAfter(node, value, lines) is { } column)
            {
                diagnostics.Report(
                    CutByComment, new(file, (int)node.End.Line + linesBefore, column + 1),
                    $"What stands from ` #` on is left out: only `{value}` is read.",
                    "Put the whole value between double quotation marks; a note to yourself begins with `# `, with a space after it.");
            }
        }
    }

    /// <summary>“One pair around all”, or a half of one where a comma in a list has cut the text in two.</summary>
    private static bool IsInCurlyQuotes(string value)
    {
        int opening = value.Length > 1 ? Opening.IndexOf(value[0], StringComparison.Ordinal) : -1;
        if (opening < 0)
            return false;
        int first = value.IndexOf(Closing[opening], 1);
        return first < 0 ? value[0] != '‘' : value.LastIndexOf(Closing[opening]) == value.Length - 1
            && (first == value.Length - 1 || value[0] == '‘') && value.IndexOf(value[0], 1) < 0;
    }

    /// <summary>Where a comment begins that is hardly meant as one: "IT band #1", "The #runnersknee".</summary>
    private static int? CommentAfter(YamlScalarNode node, string value, string[] lines)
    {
        int number = (int)node.End.Line - 1;
        if (number >= lines.Length || (int)node.End.Column - 1 > lines[number].Length)
            return null;
        string line = lines[number];
        int mark = line.IndexOf(" #", Math.Max(0, (int)node.End.Column - 2), StringComparison.Ordinal);
        if (mark < 0 || mark + 2 >= line.Length || !value.Any(char.IsLetter)
            || line[((int)node.End.Column - 1)..mark].Any(letter => letter != ' '))
            return null;
        return char.IsAsciiDigit(line[mark + 2])
            || (char.IsLetter(line[mark + 2]) && value.Contains(' ', StringComparison.Ordinal)) ? mark + 1 : null;
    }
}
