using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>Renders a link with the address that it was resolved to; an image inside a paragraph is left to Markdig.</summary>
internal sealed class LinkRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        ArticleHtmlRenderer article = (ArticleHtmlRenderer)renderer;
        if (!renderer.EnableHtmlForInline)
        {
            base.Write(renderer, link);
            return;
        }

        article.Begin(link.Line, link.Column, article.Article.Document.TargetOf(link, article.Article.File));
        if (article.Article.Addresses.GetValueOrDefault(link) is { } address)
            Write(article, link, address);
        else
            base.Write(renderer, link);
    }

    private static void Write(ArticleHtmlRenderer renderer, LinkInline link, string address)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write('"');
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
