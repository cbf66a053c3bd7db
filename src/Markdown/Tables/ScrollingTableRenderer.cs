using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>
/// Renders a table in a box that can be reached by keyboard, so that it can be scrolled by it. One whose cells hold
/// sentences is marked to be stacked on a narrow screen, each row a list of its own.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private const int FewestStackedColumns = 3;

    /// <summary>How many characters of a third of a phone's width can be read without a break on every word.</summary>
    private const int LongestOnOneLine = 60;

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-box\" role=\"group\" aria-label=\"").WriteEscape(NameOf(obj))
            .WriteLine("\" tabindex=\"0\">");
        string[] labels = IsWordy(obj) ? [.. obj.OfType<TableRow>().First().Select(cell => cell.PlainText())] : [];
        renderer.WriteLine(labels.Length > 0 ? "<table class=\"table-stack\">" : "<table>");
        TableRow[] rows = [.. obj.OfType<TableRow>()];
        WritePart(renderer, "thead", [.. rows.Where(row => row.IsHeader)], obj, []);
        WritePart(renderer, "tbody", [.. rows.Where(row => !row.IsHeader)], obj, labels);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WritePart(
        HtmlRenderer renderer, string name, IReadOnlyList<TableRow> rows, Table table, IReadOnlyList<string> labels)
    {
        if (rows.Count == 0)
            return;
        renderer.WriteLine($"<{name}>");
        foreach (TableRow row in rows)
        {
            renderer.WriteLine("<tr>");
            for (int column = 0; column < row.Count; column++)
            {
                string? alignment = column < table.ColumnDefinitions.Count
                    ? ClassOf(table.ColumnDefinitions[column].Alignment)
                    : null;
                WriteCell(renderer, (TableCell)row[column], row.IsHeader ? "th" : "td", alignment,
                    column > 0 ? labels.ElementAtOrDefault(column) : null);
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{name}>");
    }

    /// <param name="renderer">Where it is written.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="element">Its element.</param>
    /// <param name="alignment">A class, and no style beside the cell, which the security policy of the pages refuses.</param>
    /// <param name="label">The name of its column, to stand beside it where rows are stacked.</param>
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string element, string? alignment, string? label)
    {
        renderer.Write($"<{element}");
        if (alignment is not null)
            renderer.Write($" class=\"{alignment}\"");
        if (label is not null)
            renderer.Write(" data-label=\"").WriteEscape(label).Write('"');
        renderer.Write('>');
        bool outside = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write(cell);
        renderer.ImplicitParagraph = outside;
        renderer.WriteLine($"</{element}>");
    }

    /// <summary>
    /// The words of the heading above tell one table from another where only names are heard; of two below one heading, the
    /// second is numbered.
    /// </summary>
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

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-end",
        _ => null,
    };
}
