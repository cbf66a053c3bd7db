using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.CareCards;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>
/// What is wrong with what was meant as a care card: its marker is unknown or stands on no line of its own, its text does
/// not follow it, or a part of it has come off. Readers would not see such a card as one.
/// </summary>
internal static class CareCardErrors
{
    private const string WholeCard = "Begin each line of the card with `>`, also the empty ones.";

    public static IEnumerable<(SourcePosition At, string Message, string Help)> In(ParsedArticle article) =>
        article.Markdown.Descendants<Block>().SelectMany(block => block switch
        {
            AlertBlock card => FaultsOf(card, article),
            QuoteBlock { Parent: AlertBlock } inner when MarkerIn(inner, article.Text) is not null =>
                [(article.PositionOf(inner), "This care card stands within another.",
                    "End the first with an empty line, and begin this one with one `>`.")],
            QuoteBlock quote when quote.Parent is { } parent && parent.IndexOf(quote) is > 0 and int index
                && parent[index - 1] is AlertBlock { Count: > 0 } && MarkerIn(quote, article.Text) is null =>
                [(article.PositionOf(quote), "An empty line ends the care card above, so this part is not in it.", WholeCard)],
            ParagraphBlock paragraph when paragraph.Parent is not QuoteBlock { Parent: AlertBlock } =>
                FaultsOf(paragraph, article),
            _ => [],
        });

    private static IEnumerable<(SourcePosition At, string Message, string Help)> FaultsOf(AlertBlock card, ParsedArticle article)
    {
        CareLevel? level = card.Level();
        if (level is null)
        {
            string kind = card.Kind.ToString();
            Block marker = card.FirstOrDefault(block => block.Line == card.Line) ?? card;
            yield return (
                new(article.Article.File, card.Line + 1, marker.Column + 1),
                $"There is no care card `[!{kind}]`.{Suggestion.For(kind, CareLevels.Kinds)}",
                $"Choose from: {string.Join(", ", CareLevels.Kinds)}, in capitals.");
        }

        if (level?.Title() is { } title && card.FirstOrDefault() is ParagraphBlock first
            && first.PlainText().TrimEnd('.', ':', '!').Equals(title, StringComparison.OrdinalIgnoreCase))
            yield return (
                article.PositionOf(first.Inline?.FirstOrDefault(inline => inline.Line > card.Line) ?? (MarkdownObject)first),
                $"The site gives this card the title “{title}”, so it would stand twice.",
                "Remove these words, and begin with what the reader should know.");

        if (card.Count == 0)
            yield return (article.PositionOf(card), "This care card is empty.", WholeCard);

        if (LineAfter(card, article.Text) is { IsEmpty: false } next && next[0] is not ('#' or '>'))
        {
            yield return (
                new(article.Article.File,
                    card.Line + article.Text.AsSpan(card.Span.Start, card.Span.Length).TrimEnd('\n').Count('\n') + 2, 1),
                "This line follows a care card at once, and is not in it.",
                "Begin it with `>` if it belongs to the card; put an empty line before it if it does not.");
        }
    }

    private static IEnumerable<(SourcePosition At, string Message, string Help)> FaultsOf(ParagraphBlock paragraph, ParsedArticle article)
    {
        bool isInCard = paragraph.Parent is AlertBlock;
        foreach ((int number, ReadOnlyMemory<char> line) in LinesOf(paragraph, article.Text))
        {
            bool isFirst = number == paragraph.Line;
            if (isFirst && isInCard && number == paragraph.Parent!.Line)
                continue;
            string? kind = CareCardMarker.LikeIn(line.Span)
                ?? (isFirst && !isInCard && paragraph.Parent is QuoteBlock ? CareCardMarker.WordIn(line.Span) : null);
            if (kind is not null)
            {
                yield return (
                    new(article.Article.File, number + 1, isFirst ? paragraph.Column + 1 : 1),
                    "This makes no care card, and shows as plain text.",
                    $"Write `> [!{kind}]` on a line of its own, and begin each line of the card under it with `>`.");
            }
        }
    }

    private static string? MarkerIn(QuoteBlock quote, string text) =>
        quote.FirstOrDefault() is ParagraphBlock first && LinesOf(first, text).FirstOrDefault().Line is { IsEmpty: false } line
            ? CareCardMarker.LikeIn(line.Span) ?? CareCardMarker.WordIn(line.Span)
            : null;

    private static IEnumerable<(int Number, ReadOnlyMemory<char> Line)> LinesOf(ParagraphBlock paragraph, string text)
    {
        int number = paragraph.Line;
        for (int start = paragraph.Span.Start; start <= paragraph.Span.End;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int at ? at : text.Length;
            yield return (number++, text.AsMemory(start, end - start));
            start = end + 1;
        }
    }

    private static ReadOnlySpan<char> LineAfter(Block block, string text)
    {
        int end = text.IndexOf('\n', block.Span.End);
        if (end < 0)
            return [];
        ReadOnlySpan<char> rest = text.AsSpan(end + 1);
        int length = rest.IndexOf('\n');
        return (length < 0 ? rest : rest[..length]).Trim();
    }
}
