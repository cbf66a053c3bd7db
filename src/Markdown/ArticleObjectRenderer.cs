using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

/// <summary>Renders one kind of part of an article, with what was resolved of it.</summary>
internal abstract class ArticleObjectRenderer<TPart> : HtmlObjectRenderer<TPart>
    where TPart : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, TPart obj) => Write((ArticleHtmlRenderer)renderer, obj);

    protected abstract void Write(ArticleHtmlRenderer renderer, TPart part);
}
