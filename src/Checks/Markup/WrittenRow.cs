namespace KneesAfterRunning.Checks;

/// <summary>One line of a table as its author wrote it: the parser fills up and cuts off rows of another length.</summary>
/// <param name="Offset">Where in the file it begins.</param>
/// <param name="Cells">What stands between the bars.</param>
internal sealed record WrittenRow(int Offset, IReadOnlyList<string> Cells)
{
    /// <summary>Signs of the quotes and lists that a table may stand in.</summary>
    private static readonly char[] Prefix = [' ', '\t', '>', '-', '*'];

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The row on whose line a place of the file is.</summary>
    public static WrittenRow At(int offset, string text)
    {
        int start = text.LastIndexOfAny(LineEnds, offset) + 1;
        int end = text.IndexOfAny(LineEnds, offset);
        string line = (end < 0 ? text[start..] : text[start..end]).TrimEnd();
        string row = line.TrimStart(Prefix);
        return new(start + line.Length - row.Length, CellsOf(row));
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
            else if (row[index] == '`' && row.IndexOf('`', index + 1) is var close and > 0)
            {
                index = close;
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
}
