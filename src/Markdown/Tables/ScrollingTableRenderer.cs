using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>Renders a table in a box that can be reached by keyboard, so that it can be scrolled by it.</summary>
public sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-box\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        AlignByClass(table);
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
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
