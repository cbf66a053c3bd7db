using System.Buffers;

namespace KneesAfterRunning.Drawings;

/// <summary>
/// The letters of a style: without its comments, and with nothing by which a browser would read on in another way.
/// </summary>
internal static class SvgStyleText
{
    private static readonly SearchValues<char> NotInStrings = SearchValues.Create("\r\n\f\\<{}();@*");

    /// <summary>
    /// The style with spaces in place of comments, so that the rest stands where it stood; as it is where it has a fault.
    /// </summary>
    public static string WithoutComments(string css, List<(int Index, string Message)> faults)
    {
        char[] text = css.ToCharArray();
        int openCalls = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (letter is '\\' or '<' or '[' or ']')
                return Fault(i, $"The style of a drawing may not have `{letter}`.");
            if (openCalls > 0 && letter is ('{' or '}' or ';' or '@'))
                return Fault(i, $"The style of this drawing lacks a `)` before `{letter}`.");
            if (letter is '"' or '\'')
            {
                int length = css.AsSpan(i + 1).IndexOf(letter);
                if (length < 0 || css.AsSpan(i + 1, length).ContainsAny(NotInStrings))
                    return Fault(i, $"The style of this drawing has a `{letter}` that is not closed, or more than a name in it.");
                i += length + 1;
            }
            else if (letter == '/' && css.AsSpan(i + 1).StartsWith('*'))
            {
                int length = css.AsSpan(i + 2).IndexOf("*/");
                if (length < 0 || openCalls > 0)
                    return Fault(i, "The style of this drawing has a comment that is not closed, or stands in brackets.");
                text.AsSpan(i, length + 4).Fill(' ');
                i += length + 3;
            }
            else
            {
                openCalls = Math.Max(0, openCalls + letter switch { '(' => 1, ')' => -1, _ => 0 });
            }
        }

        return new string(text);

        string Fault(int at, string message)
        {
            faults.Add((at, message));
            return css;
        }
    }
}
