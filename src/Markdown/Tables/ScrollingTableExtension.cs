using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Tables;

/// <summary>Puts each table into a box that scrolls by itself, so that a wide one does not widen the page.</summary>
internal sealed class ScrollingTableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Parsing is left to pipe tables.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlTableRenderer>();
        renderer.ObjectRenderers.AddIfNotAlready<ScrollingTableRenderer>();
    }
}
