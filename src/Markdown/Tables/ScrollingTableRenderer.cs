using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>
/// Renders a table in a box that can be reached by keyboard, so that it can be scrolled by it. One whose cells hold
/// sentences is marked to be stacked on a narrow screen, each row a list of its own.
/// </summary>
public sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    private const int FewestStackedColumns = 3;

    /// <summary>How many characters of a third of a phone's width can be read without a break on every word.</summary>
    private const int LongestOnOneLine = 60;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-box\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        AlignByClass(table);
        if (IsWordy(table))
            MarkForStacking(table);
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    private static bool IsWordy(Table table) =>
        table.ColumnDefinitions.Count(column => column is not null) >= FewestStackedColumns
        && table.Descendants<TableCell>().Any(cell => cell.PlainText().Length > LongestOnOneLine);

    /// <summary>Names each cell's column beside it.</summary>
    private static void MarkForStacking(Table table)
    {
        table.GetAttributes().AddClass("table-stack");
        string[] heads = [.. table.OfType<TableRow>().First().Select(cell => cell.PlainText())];
        foreach (TableRow row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            for (int column = 1; column < row.Count && column < heads.Length; column++)
                row[column].GetAttributes().AddProperty("data-label", heads[column]);
        }
    }

    /// <summary>The renderer of Markdig aligns by inline style, which the security policy of the pages refuses.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            for (int column = 0; column < row.Count && column < table.ColumnDefinitions.Count; column++)
            {
                if (ClassOf(table.ColumnDefinitions[column].Alignment) is { } alignment)
                    row[column].GetAttributes().AddClass(alignment);
            }
        }

        foreach (TableColumnDefinition column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-end",
        _ => null,
    };
}
