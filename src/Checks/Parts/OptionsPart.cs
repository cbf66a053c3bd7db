using KneesAfterRunning.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>A table of what can be done, so that readers can choose: a row for each option, and one for doing nothing.</summary>
internal sealed class OptionsPart(string name, string after) : HeadedPart(name, after)
{
    /// <summary>
    /// Everybody can change the load, train or do nothing; a page that has no fourth option adds nothing to that.
    /// </summary>
    private const int Fewest = 4;

    private const string Nothing = "Doing nothing";

    protected override string Content => $"a table of at least {Fewest} options, `{Nothing}` among them";

    protected override IEnumerable<(Block At, string Message, string Help)> FaultsIn(Chapter chapter)
    {
        TableRow[] rows =
            [.. chapter.Blocks.OfType<Table>().SelectMany(table => table.OfType<TableRow>()).Where(row => !row.IsHeader)];
        if (rows.Length < Fewest)
        {
            yield return (
                chapter.Heading,
                $"`{Name}` weighs {Counted.Of(rows.Length, "option")}; at least {Fewest} are needed for a choice.",
                $"Give each option a row of the table under this heading, `{Nothing}` among them.");
        }
        else if (!rows.Any(row => row.FirstOrDefault()?.PlainText().Equals(Nothing, StringComparison.OrdinalIgnoreCase) is true))
        {
            yield return (
                rows[^1], $"`{Name}` does not weigh doing nothing, which every reader can choose.",
                $"Add a row that begins with `{Nothing}`, and says what is known of waiting.");
        }
    }
}
