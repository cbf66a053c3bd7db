using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.Headings;

/// <summary>Makes each heading a link to its own place, whose address can be copied.</summary>
internal sealed class LinkedHeadingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Parsing is left to CommonMark, and anchors to the automatic identifiers.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new LinkedHeadingRenderer());
    }
}
