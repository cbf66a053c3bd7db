using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>
/// Renders a table in a box that can be reached by keyboard, so that it can be scrolled by it. One whose cells hold
/// sentences is marked to be stacked on a narrow screen, each row a list of its own.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    private const int FewestStackedColumns = 3;

    /// <summary>How many characters of a third of a phone's width can be read without a break on every word.</summary>
    private const int LongestOnOneLine = 60;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-box\" role=\"group\" aria-label=\"").WriteEscape(NameOf(table)).WriteLine("\" tabindex=\"0\">");
        AlignByClass(table);
        if (IsWordy(table))
            MarkForStacking(table);
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    /// <summary>The words of the heading above tell one table from another where only names are heard; of two below one heading, the second is numbered.</summary>
    private static string NameOf(Table table)
    {
        List<Block> above = [.. DocumentOf(table).TakeWhile(block => block.Line < table.Line)];
        int heading = above.FindLastIndex(block => block is HeadingBlock);
        int before = above.Skip(heading + 1).Count(block => block is Table);
        string name = before == 0 ? "Table" : $"Table {before + 1}";
        return heading < 0 ? name : $"{name}: {above[heading].PlainText()}";
    }

    private static ContainerBlock DocumentOf(ContainerBlock block) => block.Parent is { } parent ? DocumentOf(parent) : block;

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
