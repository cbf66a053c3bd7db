using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Words that readers see, with the way back to where each stands: a paragraph, a heading, a table cell, the alt text or
/// the caption of a picture, or a field of a file. Quotes are left out.
/// </summary>
/// <param name="text">The words.</param>
/// <param name="isProse">Whether they are sentences that speak to readers: a paragraph, an item of a list, or such a field.</param>
/// <param name="positionOf">Where a character of the text is written.</param>
internal sealed class RunningText(string text, bool isProse, Func<int, SourcePosition> positionOf)
{
    public string Text => text;

    public bool IsProse => isProse;

    /// <summary>Its words, read once for all checks.</summary>
    public TextWords Words => field ??= new(text);

    public SourcePosition PositionOf(int index) => positionOf(index);

    /// <summary>The paragraphs, headings and table cells of an article.</summary>
    public static IEnumerable<RunningText> InBodyOf(WrittenArticle article) =>
        from block in article.Markdown.Descendants<LeafBlock>()
        where block.Inline is not null && !IsQuoted(block)
        let words = new InlineWords(block.Inline!, article.Article.File)
        select new RunningText(words.Text, block is ParagraphBlock && block.Parent is not TableCell, words.PositionOf);

    /// <summary>The alt text and the caption of each picture of an article.</summary>
    public static IEnumerable<RunningText> OfPicturesIn(WrittenArticle article)
    {
        foreach (Figure figure in article.Markdown.Descendants<Figure>())
        {
            InlineWords alt = new(figure.Written, article.Article.File);
            yield return new(alt.Text, false, alt.PositionOf);

            // One that the image only refers to has no place of its own.
            SourceSpan caption = figure.Written.TitleSpan;
            yield return new(figure.Caption, false, index => caption.IsEmpty ? article.PositionOf(figure) : article.PositionOf(caption.Start + 1 + index));
        }
    }

    public static RunningText Of(FieldText field) => new(field.Value, field.IsSentence, field.PositionOf);

    private static bool IsQuoted(Block block)
    {
        for (ContainerBlock? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock and not AlertBlock)
                return true;
        }

        return false;
    }
}
