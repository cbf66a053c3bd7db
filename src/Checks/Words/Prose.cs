using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// Words that readers see, with the way back to where each stands: a paragraph, a heading, a table cell, the alt text or
/// the caption of a picture, or a field of a file. Quotes are left out.
/// </summary>
/// <param name="text">The words.</param>
/// <param name="isProse">Whether they are sentences that speak to readers: a paragraph, an item of a list, or such a
/// field.</param>
/// <param name="positionOf">Where a character of the text is written.</param>
internal class Prose(string text, bool isProse, Func<int, SourcePosition> positionOf)
{
    public string Text => text;

    public bool IsProse => isProse;

    /// <summary>Its words, read once for all checks.</summary>
    public TextWords Words => field ??= new(text);

    /// <summary>Whether a work is cited for it; null where none is asked for, as in a title.</summary>
    public virtual bool? IsSourced => null;

    public SourcePosition PositionOf(int index) => positionOf(index);

    /// <summary>Whether a character of the text stands between quotation marks.</summary>
    public bool IsQuotedAt(int index)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index);
        return before.Count('"') % 2 == 1 || before.LastIndexOf('“') > before.LastIndexOf('”');
    }

    /// <summary>The alt text and the caption of each picture of an article.</summary>
    public static IEnumerable<Prose> OfPicturesIn(ParsedArticle article)
    {
        foreach (Figure figure in article.Markdown.Descendants<Figure>())
        {
            InlineWords alt = new(figure.Written, article.Article.File);
            yield return new(alt.Text, false, alt.PositionOf);

            SourceSpan caption = figure.Written.Reference?.TitleSpan ?? figure.Written.TitleSpan;
            yield return new(figure.Caption, false, index => article.PositionOf(caption.Start + 1 + index));
        }
    }

    public static Prose Of(FieldText field) => new(field.Value, field.IsSentence, field.PositionOf);
}
