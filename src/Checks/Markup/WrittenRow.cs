namespace KneesAfterRunning.Checks.Markup;

/// <summary>One line of a table as its author wrote it: the parser fills up and cuts off rows of another length.</summary>
/// <param name="Offset">Where in the file it begins.</param>
/// <param name="Cells">What stands between the bars.</param>
/// <param name="BeginsWithBar">Whether a bar stands before the first cell.</param>
/// <param name="EndsInBar">Whether a bar stands after the last cell.</param>
internal sealed record WrittenRow(int Offset, IReadOnlyList<string> Cells, bool BeginsWithBar, bool EndsInBar)
{
    /// <summary>What stands before a row in a quote or a list.</summary>
    private static readonly char[] Prefix = [' ', '\t', '>'];

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <param name="offset">A place on its line.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="isHead">Whether it is the first of its table, which may have the mark of a list before it.</param>
    public static WrittenRow At(int offset, string text, bool isHead = false)
    {
        int start = text.LastIndexOfAny(LineEnds, offset) + 1;
        int end = text.IndexOfAny(LineEnds, offset);
        string line = (end < 0 ? text[start..] : text[start..end]).TrimEnd();
        string row = line.TrimStart(Prefix);
        if (isHead)
            row = WithoutListMark(row);
        return new(start + line.Length - row.Length, CellsOf(row), row.StartsWith('|'),
            row.EndsWith('|') && !row.EndsWith("\\|", StringComparison.Ordinal));
    }

    /// <summary>"- " or "1. ", and one in the other.</summary>
    private static string WithoutListMark(string row)
    {
        int end = row.AsSpan().IndexOfAnyExceptInRange('0', '9');
        bool isMark = end == 0 ? row[0] is '-' or '*' or '+' : end > 0 && row[end] is '.' or ')';
        return isMark && end + 1 < row.Length && row[end + 1] is ' ' or '\t'
            ? WithoutListMark(row[(end + 1)..].TrimStart(Prefix))
            : row;
    }

    private static List<string> CellsOf(string row)
    {
        List<string> cells = [];
        int start = row.StartsWith('|') ? 1 : 0;
        for (int index = start; index < row.Length; index++)
        {
            if (row[index] == '\\')
            {
                index++;
            }
            else if (row[index] == '`')
            {
                index = EndOfCode(row, index);
            }
            else if (row[index] == '|')
            {
                cells.Add(row[start..index]);
                start = index + 1;
            }
        }

        if (start < row.Length)
            cells.Add(row[start..]);
        return cells;
    }

    /// <summary>
    /// Where the code ends that begins at a backtick, after as many as it began with; the last of those where it never ends.
    /// </summary>
    private static int EndOfCode(string row, int start)
    {
        int first = start;
        while (first < row.Length && row[first] == '`')
            first++;
        string fence = row[start..first];
        for (int end = row.IndexOf(fence, first, StringComparison.Ordinal); end >= 0; end =
            row.IndexOf(fence, end, StringComparison.Ordinal))
        {
            int after = end + fence.Length;
            if (after == row.Length || row[after] != '`')
                return after - 1;
            while (after < row.Length && row[after] == '`')
                after++;
            end = after;
        }

        return first - 1;
    }
}
