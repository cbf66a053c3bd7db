using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>Renders an address between angle brackets as Markdig does, and notes where it is written.</summary>
internal sealed class AddressRenderer : AutolinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (renderer.EnableHtmlForInline)
            ((ArticleHtmlRenderer)renderer).Begin(obj);
        base.Write(renderer, obj);
    }
}
