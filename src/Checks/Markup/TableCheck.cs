using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// What was written as a table is one, with a head over each column but the names of the rows, and as many cells in each row.
/// </summary>
internal sealed class TableCheck : IArticleCheck
{
    /// <summary>KNEE113: table that does not work, or has gaps.</summary>
    public static readonly Rule BrokenTable = Rule.Error("KNEE113");

    /// <summary>How many columns at the left may go without a head: the corner over the names of the rows.</summary>
    private const int NamesOfRows = 1;

    private const string Separator =
        "Under the line of the heads, put a line such as `|---|---|`, with as many parts as there are columns.";

    private static readonly char[] PartingMarks = ['-', ':', '|', ' ', '\t'];

    private static readonly char[] Dashes = ['-', '–', '—', '−', '_', '=', ':', '|', ' '];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Table table in article.Markdown.Descendants<Table>())
            CheckRows(table, article, diagnostics);
        foreach (LiteralText literal in article.Literals)
        {
            if (FaultOf(literal) is (int index, string message, string help))
                diagnostics.Report(BrokenTable, article.PositionOf(literal, index), message, help);
        }
    }

    private static void CheckRows(Table table, ParsedArticle article, DiagnosticBag diagnostics)
    {
        WrittenRow[] rows =
            [.. table.OfType<TableRow>().Where(row => row.Line > 0)
                .Select((row, index) => WrittenRow.At(row.Span.Start, article.Text, isHead: index == 0))];
        int columns = rows[0].Cells.Count;
        int headless = rows[0].Cells.ToList().FindIndex(Math.Min(NamesOfRows, columns), string.IsNullOrWhiteSpace);
        if (headless >= 0)
        {
            diagnostics.Report(
                BrokenTable, article.PositionOf(rows[0].Offset), $"Column {headless + 1} of this table has no head.",
                "Write what stands in the column, for those who hear the table cell by cell.");
        }

        WrittenRow parting = WrittenRow.At(article.Text.IndexOf('\n', rows[0].Offset) + 1, article.Text);
        if (parting.Cells.Count != columns)
        {
            diagnostics.Report(
                BrokenTable, article.PositionOf(parting.Offset),
                $"This line has {Counted(parting.Cells.Count, "part")}, and the table has {Counted(columns, "column")}.",
                $"Write `|{string.Concat(Enumerable.Repeat("---|", columns))}`.");
        }

        foreach ((WrittenRow row, int cells) in rows.Skip(1).Select(row => (row, CellsOf(row, rows[0])))
            .Where(row => row.Item2 != columns))
        {
            diagnostics.Report(
                BrokenTable, article.PositionOf(row.Offset),
                $"This row has {Counted(cells, "cell")}, and the table has {Counted(columns, "column")}.",
                cells < columns
                    ? "Add what is missing, with a `|` between two cells; a cell may be empty."
                    : "Remove what is too much; a `|` that belongs to the text is written `\\|`.");
        }
    }

    /// <summary>Where no bar ends the heads, one at the end of a row parts an empty cell.</summary>
    private static int CellsOf(WrittenRow row, WrittenRow head) =>
        row.Cells.Count + (row.EndsInBar && !row.BeginsWithBar && !head.EndsInBar ? 1 : 0);

    private static string Counted(int count, string what) => count == 1 ? $"one {what}" : $"{count} {what}s";

    private static (int Index, string Message, string Help)? FaultOf(LiteralText literal)
    {
        (string Line, int Index)[] lines = [.. literal.Lines()];
        int first = Array.FindIndex(lines, line => IsRow(line.Line));
        if (first >= 0 && first + 1 < lines.Length && IsParting(lines[first + 1].Line)
            && Array.FindIndex(lines, first, line => !line.Line.Contains('|', StringComparison.Ordinal)) is > 0 and int bare)
            return (lines[bare].Index, "This line has no `|`, so all of it is shown as text and not as a table.",
                "Write each row with a `|` between two cells, of which one may be empty; put an empty line between a table and what follows it.");
        if (first >= 0 && (lines[first].Line[0] == '|' || lines.Count(line => IsRow(line.Line)) > 1))
            return (lines[first].Index, Fault(literal.Block, lines, first),
                FollowsTable(literal.Block)
                    ? "Take the empty line away; if this is a table of its own, put a line such as `|---|---|` under its heads."
                    : Separator);
        int tabbed = Array.FindIndex(lines, line => line.Line.Contains('\t', StringComparison.Ordinal));
        return tabbed >= 0 && tabbed + 1 < lines.Length && lines[tabbed + 1].Line.Contains('\t', StringComparison.Ordinal)
            ? (lines[tabbed].Index,
                "These lines are parted by tabs, as a table is that comes from another program; here they run together.",
                "Write it with a `|` between two cells, and under the heads a line such as `|---|---|`.")
            : null;
    }

    private static string Fault(LeafBlock block, (string Line, int Index)[] lines, int first) =>
        FollowsTable(block) ? "An empty line cuts these rows off from their table."
        : first + 1 < lines.Length && lines[first + 1].Line.Trim(Dashes).Length == 0
            ? "This is shown as text and not as a table: the line under the heads is not made of hyphens and `|` alone."
            : "This is shown as text and not as a table: no line parts the heads from the rows.";

    /// <summary>"--- | ---"</summary>
    private static bool IsParting(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal)
            && line.Trim(PartingMarks).Length == 0;

    private static bool FollowsTable(LeafBlock block) =>
        block.Parent is { } parent && parent.IndexOf(block) is > 0 and var index && parent[index - 1] is Table;

    /// <summary>Begins with a `|` and has another, or has one with spaces about it.</summary>
    private static bool IsRow(string line) =>
        (line.StartsWith('|') && line.IndexOf('|', 1) > 0) || line.Contains(" | ", StringComparison.Ordinal);
}
