using System.Text;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>The words of a part of an article, without markup and citations.</summary>
public static class PlainTextExtensions
{
    public static string PlainText(this MarkdownObject part)
    {
        StringBuilder text = new();
        Append(text, part);
        return string.Join(' ', text.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder text, MarkdownObject part)
    {
        switch (part)
        {
            case LiteralInline literal:
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
