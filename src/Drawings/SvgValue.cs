using System.Buffers;

namespace KneesAfterRunning.Drawings;

/// <summary>The value of a property of a drawing, in a style or an attribute.</summary>
internal static class SvgValue
{
    /// <summary>How much of a name is shown in a message.</summary>
    private const int ShownLength = 40;

    /// <summary>How far the bracket that closes a <c>url()</c> is looked for, so that no value is read more than once.</summary>
    private const int LongestId = 256;

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static readonly SearchValues<char> NotInIds = SearchValues.Create(" \t\r\n\f\"'()\\<>{};@*");

    /// <summary>What a value calls and may not, with its arguments; a <c>url()</c> may only name a part of the drawing.</summary>
    public static string? ForbiddenCallIn(string value)
    {
        foreach ((string function, int open) in CallsIn(value))
        {
            string name = function.ToLowerInvariant();
            if (!SvgVocabulary.Functions.Contains(name) || (name == "url" && PartAfter(value, open) is null))
            {
                int close = value.IndexOf(')', open);
                return Shown(value[(open - function.Length)..(close < 0 ? value.Length : close + 1)]);
            }
        }

        return null;
    }

    /// <summary>The ids of the parts of the drawing that a value refers to.</summary>
    public static IEnumerable<string> PartsIn(string value) => CallsIn(value)
        .Where(call => call.Function.Equals("url", StringComparison.OrdinalIgnoreCase))
        .Select(call => PartAfter(value, call.Open))
        .OfType<string>();

    /// <summary>As much of something written as a message has room for.</summary>
    public static string Shown(string written) => written.Length <= ShownLength ? written : written[..ShownLength] + "…";

    private static IEnumerable<(string Function, int Open)> CallsIn(string value)
    {
        int after = 0;
        for (int open = value.IndexOf('('); open >= 0; open = value.IndexOf('(', after))
        {
            int start = after + value.AsSpan(after, open - after).LastIndexOfAnyExcept(NameLetters) + 1;
            yield return (value[start..open], open);
            after = open + 1;
        }
    }

    private static string? PartAfter(string value, int open)
    {
        ReadOnlySpan<char> argument = value.AsSpan(open + 1, Math.Min(LongestId, value.Length - open - 1));
        int close = argument.IndexOf(')');
        if (close < 0)
            return null;
        string part = argument[..close].Trim(" \t\r\n").ToString();
        if (part is ['"', .., '"'] or ['\'', .., '\''])
            part = part[1..^1];
        return part is ['#', _, ..] && !part.AsSpan().ContainsAny(NotInIds) ? part[1..] : null;
    }
}
