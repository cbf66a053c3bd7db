using System.Globalization;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>Finds what was meant as a citation and is not one, in a line of an article.</summary>
/// <param name="site">Which has the sources.</param>
internal sealed class CitationForm(Site site)
{
    /// <param name="line">The line.</param>
    /// <param name="isCited">Whether the <c>@</c> at a place of the line belongs to a citation.</param>
    public IEnumerable<(int At, string Message, string Help)> FaultsIn(string line, Func<int, bool> isCited)
    {
        for (int at = Next(line, 0); at >= 0; at = Next(line, at + 1))
        {
            if (line[at] == '@' && isCited(at))
                continue;
            if (FaultAt(line, at) is not (string message, string key))
                continue;
            yield return (at, message,
                $"Write `[@{key}]`; several as `[@one; @another]`, with a semicolon between them and an `@` before each.");
            at = line.IndexOfAny([']', ')', '}'], at) is >= 0 and int end ? end : line.Length - 1;
        }
    }

    private static int Next(string line, int from) => line.IndexOfAny(['@', '[', '('], from);

    private (string Message, string Key)? FaultAt(string line, int at) => line[at] switch
    {
        '@' => FaultOfKey(line, at),
        '[' => FaultOfBracket(line, at),
        _ => FaultOfNameAndYear(line, at),
    };

    /// <summary><c>@willy2019</c> in no citation, and <c>[@</c> before anything that is no key.</summary>
    private (string Message, string Key)? FaultOfKey(string line, int at)
    {
        string key = KeyAt(line, at + 1);
        if (site.SourceByKey(key) is not null && (at == 0 || !char.IsLetterOrDigit(line[at - 1])))
            return ($"`@{key}` is not a citation as it stands here, and shows as plain text.", key);
        return line.AsSpan(0, at).TrimEnd().EndsWith('[')
            ? ("This is not a citation as it is written, and shows as plain text.", "key")
            : null;
    }

    /// <summary><c>[willy2019]</c>, <c>[^willy2019]</c> and <c>[3]</c>.</summary>
    private (string Message, string Key)? FaultOfBracket(string line, int at)
    {
        int start = at + 1 < line.Length && line[at + 1] == '^' ? at + 2 : at + 1;
        string key = KeyAt(line, start);
        string after = line[(start + key.Length)..];
        if (key.Length == 0 || after is not [']' or ';' or ',', ..] || after is [']', '(' or '[' or ':', ..])
            return null;
        if (site.SourceByKey(key) is not null)
            return ($"`{key}` has no `@` here, and shows as plain text.", key);
        return start == at + 1 && after[0] == ']' && key.All(char.IsAsciiDigit)
            ? ($"`[{key}]` cites nothing: the site numbers citations itself.", "key")
            : null;
    }

    /// <summary><c>(Willy et al., 2019)</c>, where there is such a work and the line does not also cite it.</summary>
    private (string Message, string Key)? FaultOfNameAndYear(string line, int at)
    {
        int end = line.IndexOf(')', at);
        if (end < 0 || !line.AsSpan(at, end - at).ContainsAnyInRange('0', '9'))
            return null;
        string words = line[(at + 1)..end];
        Source? work = site.Sources.FirstOrDefault(source =>
            source.Surname is { } surname && words.StartsWith(surname, StringComparison.Ordinal)
            && source.Year is { } year && words.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return work is null || line.Contains('@' + work.Key, StringComparison.Ordinal)
            ? null
            : ($"`({words})` leads no reader to the work.", work.Key);
    }

    private static string KeyAt(string line, int start)
    {
        int end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '-' or '_'))
            end++;
        return line[start..end].TrimEnd('-');
    }
}
