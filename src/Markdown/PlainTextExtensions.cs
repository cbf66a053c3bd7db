using System.Text;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>The words of a part of an article, without markup and citations.</summary>
internal static class PlainTextExtensions
{
    public static string PlainText(this MarkdownObject part)
    {
        StringBuilder text = new();
        Append(text, part);
        return string.Join(' ', text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Takes away the space before a citation that stood before a full stop or the like.</summary>
    private static void CloseGap(StringBuilder text, LiteralInline literal)
    {
        if (literal.PreviousSibling is not Citation
            || literal.Content.CurrentChar is not ('.' or ',' or ';' or ':' or '?' or '!' or ')'))
            return;
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
    }

    private static void Append(StringBuilder text, MarkdownObject part)
    {
        switch (part)
        {
            case LiteralInline literal:
                CloseGap(text, literal);
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case Figure figure:
                text.Append(figure.Caption).Append(' ');
                break;
            case ContainerInline inlines:
                foreach (Inline inline in inlines)
                    Append(text, inline);
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(text, inlines);
                text.Append(' ');
                break;
            case ContainerBlock blocks:
                foreach (Block block in blocks)
                    Append(text, block);
                break;
        }
    }
}
