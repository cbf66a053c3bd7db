using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>Links to pages of the site by the path of their file, or by their id.</summary>
internal sealed class LinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Parsing is left to CommonMark; where a link leads is known once all pages are.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AddressRenderer());
    }
}
