using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>Articles hold no HTML. Where there is some, the help says what to write in its place.</summary>
internal sealed class RawHtmlCheck : IArticleCheck
{
    /// <summary>KNEE022: HTML in an article.</summary>
    public static readonly Rule HtmlInArticle = Rule.Fixed("KNEE022");

    private const string TagsAway = "Remove the tags, and keep the words between them.";

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (MarkdownObject html in article.Markdown.Descendants()
            .Where(node => node is HtmlBlock || (node is HtmlInline inline && !IsEndOfOther(inline))))
        {
            diagnostics.Report(
                HtmlInArticle, article.PositionOf(html), "HTML is not allowed in articles.", HelpFor(TagOf(html)));
        }
    }

    /// <summary>Whether a tag ends what one before it began, which is reported by itself.</summary>
    private static bool IsEndOfOther(HtmlInline tag)
    {
        if (!tag.Tag.StartsWith("</", StringComparison.Ordinal))
            return false;
        for (Inline? before = tag.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is HtmlInline other && !other.Tag.StartsWith("</", StringComparison.Ordinal) && TagOf(other) == TagOf(tag))
                return true;
        }

        return false;
    }

    /// <summary>The name of the element, in small letters; <c>!</c> for a comment.</summary>
    private static string TagOf(MarkdownObject html)
    {
        string text = html is HtmlInline inline ? inline.Tag : ((HtmlBlock)html).Lines.Lines[0].ToString();
        string name = text.TrimStart().TrimStart('<', '/');
        return name.StartsWith('!') ? "!" : new string([.. name.TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
    }

    private static string HelpFor(string tag) => tag switch
    {
        "!" => "Remove it: a note to those who look at the change belongs in the pull request.",
        "b" or "strong" => "Write two stars before the words and two after them, in place of the tags.",
        "i" or "em" => "Write a star before the words and one after them, in place of the tags.",
        "br" => "Remove it: an empty line begins a new paragraph.",
        "a" => "Write the link as `[words](address)`.",
        "img" => "Write the picture as `![what it shows](its path)`, on a line of its own.",
        "h1" or "h2" or "h3" or "h4" => "Write the heading on a line of its own that begins with `##`.",
        "ul" or "ol" or "li" => "Write each entry of the list on a line of its own that begins with `- `.",
        "table" or "tr" or "td" or "th" => "Write each row of the table on a line of its own, with `|` between its cells.",
        "sup" or "sub" => "Remove the tags, and write the small sign itself, as in `²`.",
        "p" or "div" or "span" or "u" or "font" or "center" or "small" or "mark" => TagsAway,
        "script" or "style" or "iframe" or "video" or "audio" or "form" or "input" or "button" =>
            "Remove it: an article is words, pictures, tables and links.",
        _ => "Write it as Markdown, or put a backslash before the `<`.",
    };
}
