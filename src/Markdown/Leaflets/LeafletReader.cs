using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.Leaflets;

/// <summary>Takes from articles what a leaflet says.</summary>
internal static class LeafletReader
{
    /// <summary>As many as have room on the sheet.</summary>
    private const int ExercisesOnASheet = 2;

    /// <returns>The leaflet; null for a page that does not have all its parts, as a check reports.</returns>
    public static Leaflet? Read(Cause cause, MarkdownDocument article, Site site)
    {
        if (StepsToday.In(article) is not { Do: { } @do, Dont: { } dont } steps
            || article.OfType<AlertBlock>().FirstOrDefault() is not { } summary)
            return null;
        Exercise[] exercises =
        [
            .. from figure in steps.Exercises
               let image = figure.ImageIn(site, cause.File)
               where image is not null
               select new Exercise(image, figure.AltText, figure.Caption),
        ];
        return exercises.Length < ExercisesOnASheet
            ? null
            : new(
                cause, [.. summary.OfType<ListBlock>().SelectMany(list => LinesOf(list, int.MaxValue))],
                LinesOf(@do, 1), LinesOf(dont, 1), exercises[..ExercisesOnASheet]);
    }

    /// <returns>The plan; null where the guide has none.</returns>
    public static RunningPlan? ReadPlan(MarkdownDocument guide)
    {
        if (Chapter.Titled("The plan", guide)?.Blocks.OfType<Table>().FirstOrDefault() is not { } table
            || Chapter.Titled("The pain limit", guide)?.Blocks.OfType<ListBlock>().FirstOrDefault() is not { } limit)
            return null;
        IReadOnlyList<string>[] rows =
            [.. table.OfType<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.PlainText())])];
        return new(rows[0], rows[1..], [.. limit.Select(item => item.PlainText())]);
    }

    /// <param name="list">A list.</param>
    /// <param name="sentences">How many sentences of each item there is room for.</param>
    private static IReadOnlyList<LeafletLine> LinesOf(ListBlock list, int sentences) =>
    [
        .. from item in list.OfType<ListItemBlock>()
           let paragraph = item.OfType<ParagraphBlock>().FirstOrDefault()
           where paragraph is not null
           let words = string.Join(' ', ReadingGrade.SentencesOf(paragraph.PlainText()).Take(sentences))
           let lead = BoldLead.WholeOf(paragraph)
           select words.StartsWith(lead, StringComparison.Ordinal)
               ? new LeafletLine(lead, words[lead.Length..])
               : new LeafletLine("", words),
    ];
}
